import type { CaseThing } from '../case-data.js';
import { THING_LISTS } from '../collection.js';
import type { Records } from '../collection.js';
import type { Part } from './build-things.js';
import type { SaidOn } from './find-said-on.js';

/**
 * Builds merges: each goes by the id of the thing that was merged, leads to the thing that it is, and to the claims and documents that show it.
 * @param records as the files have them, with the merged things among them
 * @param given days found before anything was merged: a merge can be told once a text named the merged thing
 */
export function buildMerges({ lists }: Records, given: SaidOn): Part {
  if (lists.merges.length === 0) return { nodes: [], relationships: [] };
  const things = THING_LISTS.flatMap((list): readonly CaseThing[] => lists[list].map(({ value }) => value));
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return {
    nodes: lists.merges.map(({ value: { id, reason } }) => ({
      labels: ['Node', 'Merge'],
      id,
      owner: id,
      props: { id, typename: 'Merge', name: names.get(id) ?? id, reason, saidOn: given.of(id) },
    })),
    relationships: lists.merges.flatMap(({ value: { id, into, sources } }) => [
      { type: 'MERGED_INTO', from: id, to: into, owner: id, props: { saidOn: given.of(id) } },
      ...sources.map((source, order) => ({
        type: 'SHOWN_BY',
        from: id,
        to: source,
        owner: id,
        props: { order, saidOn: given.of(source) },
      })),
    ]),
  };
}
