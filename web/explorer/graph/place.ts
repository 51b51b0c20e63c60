/** A place in the picture, in units of the graph (one pixel at zoom 1), y downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a set of places spans. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest bounds around places, each with a margin; null without any. */
export function boundsOf(places: Iterable<Place>, margin: number): Bounds | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x - margin);
    top = Math.min(top, y - margin);
    right = Math.max(right, x + margin);
    bottom = Math.max(bottom, y + margin);
  }
  return left === Infinity ? null : { left, top, right, bottom };
}
