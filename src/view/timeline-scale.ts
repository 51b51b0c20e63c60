import { scaleUtc } from 'd3-scale';
import type { ScaleTime } from 'd3-scale';
import type { TimelineItem } from './timeline-model.js';

export type TimeScale = ScaleTime<number, number>;

/** A stretch of time in milliseconds, as `Date.getTime` counts. */
export type Domain = readonly [from: number, to: number];

export const DAY = 86_400_000;

/** A tick of the axis with what stands there. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** The year begins here. */
  readonly isYear: boolean;
}

const SHORTEST = 30 * DAY;
const ROOM = 0.04;

/** The moment at which a day begins, in UTC. @param day such as 2017-11-29 */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day at a moment, in UTC. */
export function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * The stretch of time that shows all items and the day that counts as today, with a little room.
 * @param today left out where it lies more than two years from everything else, so that the rest stays legible
 */
export function domainOf(items: readonly TimelineItem[], today: string | null): Domain {
  const days = items.flatMap(({ shape }) => [shape?.from, shape?.to]).filter((day) => typeof day === 'string');
  const times = days.map(timeOf);
  const now = today === null ? null : timeOf(today);
  if (times.length === 0) return [(now ?? 0) - 180 * DAY, (now ?? 0) + 180 * DAY];
  let [from, to] = [Math.min(...times), Math.max(...times) + DAY];
  if (now !== null && now > from - 730 * DAY && now < to + 730 * DAY) [from, to] = [Math.min(from, now), Math.max(to, now)];
  const missing = Math.max(0, SHORTEST - (to - from)) / 2;
  const room = (to - from) * ROOM + missing;
  return [from - room, to + room];
}

/** The scale that puts a stretch of time on so many pixels. */
export function scaleTime([from, to]: Domain, width: number): TimeScale {
  return scaleUtc([new Date(from), new Date(to)], [0, width]);
}

/** Ticks about 90 px apart. A year is written where it begins. */
export function ticksOf(scale: TimeScale, language: string): Tick[] {
  const width = scale.range()[1] ?? 0;
  const times = scale.ticks(Math.max(2, Math.floor(width / 90))).filter((time) => time.getUTCHours() === 0);
  const write = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const [year, month, day] = [write({ year: 'numeric' }), write({ month: 'short' }), write({ day: 'numeric', month: 'short' })];
  return times.map((time) => {
    const isYear = time.getUTCMonth() === 0 && time.getUTCDate() === 1;
    const format = isYear ? year : time.getUTCDate() === 1 ? month : day;
    return { x: scale(time), label: format.format(time), isYear };
  });
}
