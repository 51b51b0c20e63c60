import type { Place } from '../place.js';

/** Moves things from where they are to other places, over a short time. */
export interface Tween {
  /** Ends it where it is. */
  stop(): void;
}

/** Milliseconds between two frames beyond which nobody sees a motion. */
const SLOW = 90;

/**
 * Moves things, as long as the browser keeps up; where it does not, they jump to their places.
 * @param move called with the places of each frame, the last of them `to`
 * @param duration in milliseconds; 0: at once
 * @param done called after the last frame; not where it was stopped
 */
export function tween(
  from: ReadonlyMap<string, Place>,
  to: ReadonlyMap<string, Place>,
  duration: number,
  move: (places: ReadonlyMap<string, Place>) => void,
  done: () => void,
): Tween {
  const begin = performance.now();
  let frame = 0;
  let last = begin;
  const step = (now: number): void => {
    const isBehind = now - last > SLOW;
    last = now;
    const part = duration === 0 || isBehind ? 1 : Math.min(1, (now - begin) / duration);
    move(part === 1 ? to : between(from, to, 1 - (1 - part) ** 3));
    if (part < 1) frame = requestAnimationFrame(step);
    else done();
  };
  if (duration === 0) step(begin);
  else frame = requestAnimationFrame(step);
  return { stop: () => cancelAnimationFrame(frame) };
}

function between(from: ReadonlyMap<string, Place>, to: ReadonlyMap<string, Place>, part: number): ReadonlyMap<string, Place> {
  return new Map(
    [...to].map(([id, end]) => {
      const start = from.get(id) ?? end;
      return [id, { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }];
    }),
  );
}
