import type { StoredEdge, StoredNode } from './graph.js';
import { isWalkable, otherEnd } from './links.js';
import { listOpenEnds } from './open-ends.js';
import { by, byCertainty, byNameAndId, byNumber } from './order.js';
import { matchesFacts } from './relations.js';
import type { RelationFilter } from './relations.js';
import type { Store } from './store.js';

export interface NeighbourhoodQuery {
  readonly of: readonly string[];
  readonly depth: number;
  readonly direction: string;
  readonly filter: RelationFilter;
  readonly through: readonly string[];
  readonly limit: number;
}

export interface Subgraph {
  readonly things: readonly StoredNode[];
  readonly links: readonly StoredEdge[];
  readonly openEnds: readonly StoredNode[];
  readonly truncated: boolean;
}

/**
 * What lies around some things: links by distance (that of their nearer end), then certainty, date, id, as far as the limit goes;
 * then the links among the outermost things, then the open ends of all these things.
 */
export function findNeighbourhood(store: Store, query: NeighbourhoodQuery): Subgraph {
  const distances = new Map<string, number>();
  for (const id of query.of) if (store.find(id)?.labels.includes('Thing')) distances.set(id, 0);
  const links: StoredEdge[] = [];
  let isTruncated = false;
  for (let step = 1; step <= query.depth + 1; step++) {
    const found = findLinks(store, query, distances, step).sort(byCertainty());
    const taken = found.slice(0, query.limit - links.length);
    isTruncated ||= taken.length < found.length;
    links.push(...taken);
    for (const end of taken.flatMap((link) => [link.from, link.to])) if (!distances.has(end)) distances.set(end, step);
  }
  const claims = findOpenEnds(store, distances, query.filter);
  const openEnds = claims.slice(0, query.limit - links.length);
  return {
    things: [...distances.keys()].map((id) => store.get(id)).sort(byNameAndId),
    links,
    openEnds,
    truncated: isTruncated || openEnds.length < claims.length,
  };
}

/** The links whose nearer end is one step closer than the step; the last step joins only things that are there. */
function findLinks(store: Store, query: NeighbourhoodQuery, distances: ReadonlyMap<string, number>, step: number): StoredEdge[] {
  const near = [...distances].filter(([, distance]) => distance === step - 1).map(([id]) => id);
  const found = new Set(near.flatMap((id) => store.linksOf(id).filter((link) => isStep(link, id, distances, query, step))));
  return [...found].filter((link) => isWalkable(store, link, query.through, query.filter));
}

function isStep(link: StoredEdge, id: string, distances: ReadonlyMap<string, number>, query: NeighbourhoodQuery, step: number): boolean {
  const other = distances.get(otherEnd(link, id));
  if (other !== undefined && other < step - 1) return false;
  if (step > query.depth) return other === step - 1;
  if (step > 1 || query.direction === 'BOTH') return true;
  return (query.direction === 'OUT' ? link.from : link.to) === id;
}

/** The claims with an open end at these things: the nearest thing first, then certainty, date, id. */
function findOpenEnds(store: Store, distances: ReadonlyMap<string, number>, filter: RelationFilter): StoredNode[] {
  const nearest = new Map<StoredNode, number>();
  for (const [id, distance] of distances)
    for (const claim of listOpenEnds(store, id).filter(({ props }) => matchesFacts(props, filter)))
      nearest.set(claim, Math.min(distance, nearest.get(claim) ?? distance));
  return [...nearest.keys()].sort(
    by(
      byNumber((claim: StoredNode) => nearest.get(claim) ?? 0),
      byCertainty(),
    ),
  );
}
