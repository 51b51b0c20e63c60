import type { LayoutNode, Place } from './layout-node.js';
import type { Room } from './separate.js';

/** Most that a small graph is enlarged. */
const ENLARGE = 1.35;

/** Turns places around their middle so that they are wider than high. */
export function layFlat(places: readonly Place[]): void {
  const middle = average(places);
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of places) {
    xx += (x - middle.x) ** 2;
    yy += (y - middle.y) ** 2;
    xy += (x - middle.x) * (y - middle.y);
  }
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const place of places) {
    const [dx, dy] = [place.x - middle.x, place.y - middle.y];
    place.x = dx * cos - dy * sin;
    place.y = dx * sin + dy * cos;
  }
}

/**
 * Brings places into a room, boxes and all.
 * @param stretch most that one axis may be stretched more than the other
 * @param middle the one that is to be in the middle, as near as that can be; null: none
 */
export function fit(nodes: readonly LayoutNode[], places: readonly Place[], room: Room, stretch: number, middle: number | null): void {
  const spare = (axis: 'x' | 'y'): { low: number; high: number } => {
    const size = axis === 'x' ? 'width' : 'height';
    return { low: Math.max(...nodes.map(({ box }) => -box[axis])), high: Math.max(...nodes.map(({ box }) => box[axis] + box[size])) };
  };
  const [sx, sy] = [spare('x'), spare('y')];
  const [left, right] = range(places, 'x', middle);
  const [top, bottom] = range(places, 'y', middle);
  const scale = (length: number, over: number): number => Math.max(0.05, Math.min(ENLARGE, length / Math.max(over, 1)));
  let [x, y] = [scale(room.width - sx.low - sx.high, right - left), scale(room.height - sy.low - sy.high, bottom - top)];
  [x, y] = [Math.min(x, y * stretch), Math.min(y, x * stretch)];
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  const [centreX, centreY] = [(room.width + sx.low - sx.high) / 2, (room.height + sy.low - sy.high) / 2];
  for (const place of places) {
    place.x = centreX + (place.x - midX) * x;
    place.y = centreY + (place.y - midY) * y;
  }
}

/** The range of the places on one axis, made even on both sides of the one in the middle where that takes not much more room. */
function range(places: readonly Place[], axis: 'x' | 'y', middle: number | null): readonly [number, number] {
  const values = places.map((place) => place[axis]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = middle === null ? undefined : values[middle];
  if (at === undefined) return [low, high];
  const reach = Math.max(at - low, high - at);
  return reach * 2 <= (high - low) * 1.4 ? [at - reach, at + reach] : [low, high];
}

function average(places: readonly Place[]): Place {
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, places.length), y: sum.y / Math.max(1, places.length) };
}
