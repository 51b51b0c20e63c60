import type { LinkPartsFragment, OpenEndPartsFragment, SubgraphQuery, ThingPartsFragment } from './gen/graphql.js';

export type Thing = ThingPartsFragment;
export type Link = LinkPartsFragment;
export type OpenEnd = OpenEndPartsFragment;
export type Subgraph = SubgraphQuery['neighbourhood'];

/** What was loaded so far for the graph on the screen, by id. Frozen; more makes a new one. */
export interface GraphData {
  readonly things: ReadonlyMap<string, Thing>;
  readonly links: ReadonlyMap<string, Link>;
  readonly openEnds: ReadonlyMap<string, OpenEnd>;
  /** What of it was known on the day with which it is compared; absent: it is compared with none. */
  readonly known?: KnownThen;
}

/** Ids of what was known on an earlier day. */
export interface KnownThen {
  readonly things: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly openEnds: ReadonlySet<string>;
}

export const EMPTY_GRAPH: GraphData = Object.freeze({ things: new Map(), links: new Map(), openEnds: new Map() });

/**
 * Adds an answer to what is there. What is known already is taken from the newer answer.
 * @returns new data; the same where the answer is empty
 */
export function addSubgraph(data: GraphData, { things, links, openEnds }: Pick<Subgraph, 'things' | 'links' | 'openEnds'>): GraphData {
  if (things.length + links.length + openEnds.length === 0) return data;
  return Object.freeze({
    ...data,
    things: addById(data.things, things),
    links: addById(data.links, links),
    openEnds: addById(data.openEnds, openEnds),
  });
}

function addById<T extends { readonly id: string }>(known: ReadonlyMap<string, T>, more: readonly T[]): ReadonlyMap<string, T> {
  if (more.length === 0) return known;
  const all = new Map(known);
  for (const one of more) all.set(one.id, one);
  return all;
}
