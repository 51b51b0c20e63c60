import { findDistances } from './layout/find-distances.js';
import { fit, layFlat } from './layout/fit.js';
import type { LayoutEdge, LayoutNode, Place } from './layout/layout-node.js';
import { majorize } from './layout/majorize.js';
import { separate } from './layout/separate.js';
import type { Room } from './layout/separate.js';

export interface LayoutWanted extends Room {
  /** The one that belongs in the middle; null: none. */
  readonly focus: string | null;
}

/** The angle by which leaves follow one another: no two lie in one line. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Finds places for a small graph, up to some 150 things: each line about as long as it would like to be, no box on another.
 * The same graph always gets the same places.
 * @param nodes those with given places keep their arrangement; boxes may push them a little
 * @returns places from the upper left corner of the room, by id
 */
export function layoutGraph(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  { width, height, focus }: LayoutWanted,
): ReadonlyMap<string, Place> {
  if (nodes.length === 0) return new Map();
  const found = nodes.findIndex(({ id }) => id === focus);
  const middle = found < 0 ? null : found;
  const distances = findDistances(nodes, edges);
  const given = scaleGiven(nodes, distances);
  const places = nodes.map((_, index) => given[index] ?? seed(index, distances[middle ?? 0] ?? new Float64Array()));
  majorize(places, distances, (index) => given[index] != null);
  const isFree = given.every((place) => place === null);
  if (isFree) layFlat(places);
  fit(nodes, places, { width, height }, isFree ? STRETCH.free : STRETCH.arranged, middle);
  separate(nodes, edges, places, { width, height }, middle, !isFree);
  return new Map(nodes.map(({ id }, index) => [id, places[index] as Place]));
}

/** Pictures are wider than high, and so are names: one axis may be stretched more than the other, what somebody arranged a little less. */
const STRETCH = { free: 1.9, arranged: 1.6 };

/** Where a thing begins: as far from the first as it would like to be, each in another direction. */
function seed(index: number, fromFirst: Float64Array): Place {
  const distance = fromFirst[index] ?? 0;
  return { x: Math.cos(index * GOLDEN) * distance, y: Math.sin(index * GOLDEN) * distance };
}

/** Given places, in the unit in which lines have their lengths. */
function scaleGiven(nodes: readonly LayoutNode[], distances: readonly Float64Array[]): readonly (Place | null)[] {
  let [there, wanted] = [0, 0];
  for (const [one, { given }] of nodes.entries()) {
    for (const [other, { given: second }] of nodes.entries()) {
      if (other <= one || given === null || second === null) continue;
      there += Math.hypot(given.x - second.x, given.y - second.y);
      wanted += distances[one]?.[other] ?? 0;
    }
  }
  const scale = there > 0 ? wanted / there : 1;
  return nodes.map(({ given }) => given && { x: given.x * scale, y: given.y * scale });
}
