import type { Place } from '../place.js';

export type Way = 'up' | 'down' | 'left' | 'right';

const ANGLES: Readonly<Record<Way, number>> = { right: 0, down: Math.PI / 2, left: Math.PI, up: -Math.PI / 2 };

/** A place that the keyboard can go to. */
export interface Stop {
  readonly id: string;
  readonly place: Place;
  /** Whether a line leads there from where one is. */
  readonly isNeighbour: boolean;
}

/**
 * Finds where an arrow key leads: the nearest in that direction, neighbours before others; whatever lies within 45 degrees before what lies
 * further aside.
 * @returns its id; null where nothing lies that way
 */
export function findNext(from: Place, stops: readonly Stop[], way: Way): string | null {
  let best: { id: string | null; cost: number } = { id: null, cost: Infinity };
  for (const { id, place, isNeighbour } of stops) {
    const distance = Math.hypot(place.x - from.x, place.y - from.y);
    if (distance < 1e-6) continue;
    const turn = Math.abs(((Math.atan2(place.y - from.y, place.x - from.x) - ANGLES[way] + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    if (turn > Math.PI * 0.45) continue;
    const cost = distance * (1 + 2 * turn) * (isNeighbour ? 1 : 3);
    if (cost < best.cost) best = { id, cost };
  }
  return best.id;
}
