import type { Place } from '../place.js';
import type { Insets, Sight } from './camera.js';

/** No nearer than things are drawn at about their size. */
const CLOSEST = 1.8;
const FARTHEST = 1 / 40;
/** Pixels between what is drawn and the rim. */
const RIM = 10;
/** Each halves the doubt about the zoom. */
const STEPS = 14;

/** A place, and the room in pixels that what is drawn there takes around it, at any zoom. */
export interface Spot extends Place {
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

/** The part in which all spots are seen with their names, beside what covers the rim, as near as that can be. Null without any. */
export function fitSight(
  spots: readonly Spot[],
  { width, height }: { readonly width: number; readonly height: number },
  insets: Insets,
): Sight | null {
  if (spots.length === 0) return null;
  const room = { width: Math.max(width - insets.left - insets.right - 2 * RIM, 100), height: Math.max(height - 2 * RIM, 100) };
  const fits = (zoom: number): boolean => {
    const { left, right, top, bottom } = spanAt(spots, zoom);
    return (right - left) * zoom <= room.width && (bottom - top) * zoom <= room.height;
  };
  let [low, high] = [FARTHEST, CLOSEST];
  for (let step = 0; step < STEPS && !fits(high); step += 1) {
    const middle = Math.sqrt(low * high);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const zoom = fits(high) ? high : low;
  const { left, right, top, bottom } = spanAt(spots, zoom);
  return { x: (left + right) / 2 - (insets.left - insets.right) / 2 / zoom, y: (top + bottom) / 2, zoom };
}

/** What the spots span at a zoom, in units of the graph. */
function spanAt(
  spots: readonly Spot[],
  zoom: number,
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, side, above, below } of spots) {
    left = Math.min(left, x - side / zoom);
    right = Math.max(right, x + side / zoom);
    top = Math.min(top, y - above / zoom);
    bottom = Math.max(bottom, y + below / zoom);
  }
  return { left, right, top, bottom };
}
