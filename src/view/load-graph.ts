import type { Ask } from './ask.js';
import { SubgraphDocument } from './gen/graphql.js';
import { addSubgraph, EMPTY_GRAPH } from './graph-data.js';
import type { Link, Subgraph, Thing } from './graph-data.js';
import { passesFilter } from './filter-links.js';
import { askForLinks, MOST_LINKS } from './load-filter.js';
import type { GraphShown, MissingShown } from './subject-data.js';
import type { Subject } from './subject.js';
import { placeFreely } from './view.js';
import type { View } from './view.js';

/** Most things that a picture or an embed shows of a neighbourhood: more is not legible. */
export const MOST_AROUND = 60;

/** Most things that one operation takes. */
const MOST_ASKED = 1000;

/**
 * Loads a thing and what is around it: the nearest things first, then those with most links.
 * @throws AskError
 */
export async function loadAround(
  { focus, depth, filter }: Extract<Subject, { readonly kind: 'graph' }>,
  ask: Ask,
  signal?: AbortSignal,
): Promise<GraphShown | MissingShown> {
  const answer = await askForSubgraph([focus], depth, filter, MOST_LINKS, ask, signal);
  const thing = answer.things.find(({ id }) => id === focus);
  if (thing === undefined) return { kind: 'missing', what: 'thing', id: focus };
  const links = answer.links.filter((link) => passesFilter(link, filter));
  const reached = orderByNearness(focus, answer.things, links);
  const near = reached.slice(0, MOST_AROUND);
  return {
    kind: 'graph',
    focus: thing,
    depth,
    data: addSubgraph(EMPTY_GRAPH, answer),
    view: { things: near.map(({ id }) => placeFreely(id)), opened: [], filter },
    truncated: answer.truncated || near.length < reached.length,
  };
}

/**
 * Loads the things of a view, with what joins them.
 * @throws AskError
 */
export async function loadThings(
  view: Pick<View, 'things' | 'opened' | 'filter'>,
  ask: Ask,
  signal?: AbortSignal,
): Promise<GraphShown | MissingShown> {
  const asked = view.things.slice(0, MOST_ASKED);
  const ids = asked.map(({ id }) => id);
  const answer = await askForSubgraph(ids, 0, view.filter, MOST_LINKS, ask, signal);
  const data = addSubgraph(EMPTY_GRAPH, answer);
  const [first = ''] = ids;
  if (data.things.size === 0) return { kind: 'missing', what: 'thing', id: first };
  const shown = { things: asked.filter(({ id }) => data.things.has(id)), opened: view.opened, filter: view.filter };
  return { kind: 'graph', focus: null, depth: 0, data, view: shown, truncated: answer.truncated || asked.length < view.things.length };
}

/**
 * Finds things by id, without what joins them.
 * @returns those that are there
 * @throws AskError
 */
export async function findThings(ids: readonly string[], ask: Ask, signal?: AbortSignal): Promise<ReadonlyMap<string, Thing>> {
  if (ids.length === 0) return new Map();
  const variables = { of: [...new Set(ids)], depth: 0, direction: 'BOTH', filter: null, through: [], limit: 0 } as const;
  const { neighbourhood } = await ask(SubgraphDocument, variables, signal);
  return new Map(neighbourhood.things.map((thing) => [thing.id, thing]));
}

async function askForSubgraph(
  of: readonly string[],
  depth: number,
  filter: View['filter'],
  limit: number,
  ask: Ask,
  signal?: AbortSignal,
): Promise<Subgraph> {
  const variables = { of, depth, direction: 'BOTH', filter: askForLinks(filter), through: filter.kinds, limit } as const;
  return (await ask(SubgraphDocument, variables, signal)).neighbourhood;
}

/** Those that a filter in the page alone cuts off are left out. */
function orderByNearness(focus: string, things: readonly Thing[], links: readonly Link[]): Thing[] {
  const neighbours = gatherNeighbours(links);
  const distances = new Map([[focus, 0]]);
  for (const [id, distance] of distances) {
    for (const other of neighbours.get(id) ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  const rank = ({ id }: Thing): readonly number[] => [distances.get(id) ?? 0, -(neighbours.get(id)?.size ?? 0)];
  return things
    .filter(({ id }) => distances.has(id))
    .sort((one, other) => {
      const [[near = 0, few = 0], [otherNear = 0, otherFew = 0]] = [rank(one), rank(other)];
      return near - otherNear || few - otherFew || (one.id < other.id ? -1 : 1);
    });
}

function gatherNeighbours(links: readonly Link[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => void (neighbours.get(one) ?? neighbours.set(one, new Set()).get(one))?.add(other);
  for (const { from, to } of links) {
    add(from.id, to.id);
    add(to.id, from.id);
  }
  return neighbours;
}
