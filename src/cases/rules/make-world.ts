import type { CaseThing } from '../case-data.js';
import { THING_LISTS } from '../collection.js';
import type { Records } from '../collection.js';
import type { RuleWorld } from './rule.js';

/** Kinds of actors that stand for a whole country, or act for a body without being one. */
const NO_BODIES: ReadonlySet<string> = new Set(['state', 'government', 'person']);

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
  const isBody = (id: string): boolean => {
    const actor = actors.get(id);
    if (actor === undefined || NO_BODIES.has(actor.kind) || id.endsWith('-authorities')) return false;
    return actor.kind !== 'group' || actor.partOf.length > 0;
  };
  const events = new Set(lists.events.map(({ value }) => value.id));
  const resolutions = new Set(lists.instruments.filter(({ value }) => value.kind === 'resolution').map(({ value }) => value.id));
  return {
    nameOf: (id) => names.get(id) ?? id,
    wholesOf: (id) => wholesOf(id),
    topOf: (id) => topOf(id),
    isBody,
    isPlaceholder: (id) => actors.get(id)?.placeholder === true,
    isActor: (id) => actors.has(id),
    isEvent: (id) => events.has(id),
    isResolution: (id) => resolutions.has(id),
  };
}
