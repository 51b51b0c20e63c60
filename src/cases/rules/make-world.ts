import type { CaseThing } from '../case-data.js';
import { THING_LISTS } from '../collection.js';
import type { Records } from '../collection.js';
import type { RuleWorld } from './rule.js';

/** Kinds of actors that stand for a whole country or an open crowd. */
const VAGUE: ReadonlySet<string> = new Set(['state', 'group', 'government', 'person']);

/** What rules may know of the things of a collection. */
export function makeWorld({ lists }: Records): RuleWorld {
  const actors = new Map(lists.actors.map(({ value }) => [value.id, value]));
  const things = THING_LISTS.flatMap((list): readonly CaseThing[] => lists[list].map(({ value }) => value));
  const names = new Map(things.map(({ id, name }) => [id, name]));
  const wholesOf = (id: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
    if (seen.has(id)) return seen;
    const found = new Set([...seen, id]);
    return (actors.get(id)?.partOf ?? []).reduce<ReadonlySet<string>>((all, { whole }) => wholesOf(whole, all), found);
  };
  const topOf = (id: string, left = 8): string => {
    const whole = actors.get(id)?.partOf.find(({ organ }) => organ)?.whole;
    return whole === undefined || left === 0 ? id : topOf(whole, left - 1);
  };
  const isCertain = (id: string): boolean => {
    const actor = actors.get(id);
    return actor !== undefined && !VAGUE.has(actor.kind) && !id.endsWith('-authorities');
  };
  return { nameOf: (id) => names.get(id) ?? id, wholesOf: (id) => wholesOf(id), topOf: (id) => topOf(id), isCertain };
}
