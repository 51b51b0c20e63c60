import type { DateShape } from '../../../src/view/timeline-date.js';

/** A stretch of time in days since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far a day lies along a stretch of time, in thousandths; outside of it less than 0 or more than 1000. */
export type Along = (day: string) => number;

const DAY = 86_400_000;
/** A day that counts as today is shown up to this far from everything else. */
const NEAR = 730;
const SHORTEST = 60;
const MOST_YEARS = 6;

/**
 * The stretch of time that shows all dates, and today where it is not far off.
 * @returns null where nothing has a date
 */
export function spanOf(shapes: readonly DateShape[], today: string): Span | null {
  const days = shapes.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)).map(dayNumber);
  if (days.length === 0) return null;
  let [from, to] = [Math.min(...days), Math.max(...days) + 1];
  const now = dayNumber(today);
  if (now > from - NEAR && now < to + NEAR) [from, to] = [Math.min(from, now), Math.max(to, now)];
  const room = Math.max((to - from) * 0.03, (SHORTEST - (to - from)) / 2, 2);
  return { from: from - room, to: to + room };
}

/** Makes the function that puts days along a stretch of time. */
export function placeAlong({ from, to }: Span): Along {
  return (day) => ((dayNumber(day) - from) / (to - from)) * 1000;
}

/** The years that begin within a stretch of time, at most six of them, evenly. */
export function listYears({ from, to }: Span): readonly number[] {
  const [first, last] = [yearOf(from) + 1, yearOf(to)];
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, place) => first + place * step);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}
