import { pointOnLine } from '../labels/label-boxes.js';
import type { Place } from '../place.js';
import { isStubKey } from './gather-stubs.js';
import type { SceneGraph } from './scene-graph.js';

const STEPS = 12;

/**
 * Finds the line nearest to a place.
 * @param reach how far off it may be, in units of the graph
 * @returns its key; null where none is near
 */
export function hitLine(graph: SceneGraph, place: Place, reach: number): string | null {
  let best: { key: string | null; distance: number } = { key: null, distance: reach };
  graph.forEachEdge((key, { curvature }, source, _target, from, to) => {
    if (isStubKey(source)) return;
    const [one, other] = [
      { x: from.x, y: -from.y },
      { x: to.x, y: -to.y },
    ];
    const distance = curvature === 0 ? distanceToSegment(place, one, other) : distanceToCurve(place, one, other, curvature);
    if (distance < best.distance) best = { key, distance };
  });
  return best.key;
}

function distanceToCurve(place: Place, from: Place, to: Place, curvature: number): number {
  let [nearest, last] = [Infinity, from];
  for (let step = 1; step <= STEPS; step += 1) {
    const next = pointOnLine(from, to, curvature, step / STEPS);
    nearest = Math.min(nearest, distanceToSegment(place, last, next));
    last = next;
  }
  return nearest;
}

function distanceToSegment({ x, y }: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}
