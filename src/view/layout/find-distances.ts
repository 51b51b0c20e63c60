import type { LayoutEdge, LayoutNode } from './layout-node.js';

/**
 * Finds how far apart things would like to be: the length of the shortest way along the lines.
 * What no way joins is as far apart as what is farthest, and a bit more.
 * @returns a row for each thing, in their order
 */
export function findDistances(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): readonly Float64Array[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const neighbours: [number, number][][] = nodes.map(() => []);
  for (const { from, to, length } of edges) {
    const [one, other] = [places.get(from), places.get(to)];
    if (one === undefined || other === undefined) continue;
    neighbours[one]?.push([other, length]);
    neighbours[other]?.push([one, length]);
  }
  const rows = nodes.map((_, start) => measureFrom(start, neighbours));
  const farthest = rows.reduce(
    (most, row) => row.reduce((far, distance) => (Number.isFinite(distance) ? Math.max(far, distance) : far), most),
    1,
  );
  const apart = farthest * 0.8 + 120;
  for (const row of rows) for (const [place, distance] of row.entries()) if (!Number.isFinite(distance)) row[place] = apart;
  return rows;
}

/** Dijkstra's way, without a heap: there are few things. */
function measureFrom(start: number, neighbours: readonly (readonly (readonly [number, number])[])[]): Float64Array {
  const distances = new Float64Array(neighbours.length).fill(Infinity);
  const open = new Set([start]);
  distances[start] = 0;
  while (open.size > 0) {
    let nearest = -1;
    for (const place of open) if (nearest < 0 || at(distances, place) < at(distances, nearest)) nearest = place;
    open.delete(nearest);
    for (const [other, length] of neighbours[nearest] ?? []) {
      if (at(distances, nearest) + length >= at(distances, other)) continue;
      distances[other] = at(distances, nearest) + length;
      open.add(other);
    }
  }
  return distances;
}

function at(row: Float64Array, place: number): number {
  return row[place] ?? Infinity;
}
