import { utcTicks } from 'd3-time';
import type { TimelineItem } from './timeline-model.js';

/** A stretch of time in milliseconds, as `Date.getTime` counts. */
export type Domain = readonly [from: number, to: number];

/** Gives the pixel of a moment, which may lie beyond the stretch of time. */
export interface TimeScale {
  (time: number): number;
  readonly domain: Domain;
  /** In pixels. */
  readonly width: number;
  /** The moment at a pixel. */
  readonly invert: (x: number) => number;
}

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

/**
 * The scale that puts a stretch of time on so many pixels. It is written here, since that of d3 brings colours, formats and more
 * along that nobody asks for: an eighth of the script that pages of others load.
 */
export function scaleTime(domain: Domain, width: number): TimeScale {
  const [from, to] = domain;
  const scale = (time: number): number => divide(time - from, to - from) * width;
  const invert = (x: number): number => from + divide(x, width) * (to - from);
  return Object.freeze(Object.assign(scale, { domain, width, invert }));
}

/** The middle, where there is nothing to be divided by. */
function divide(part: number, whole: number): number {
  return whole === 0 ? 0.5 : part / whole;
}

/** Ticks about 90 px apart. A year is written where it begins. */
export function ticksOf(scale: TimeScale, language: string): Tick[] {
  const [from, to] = scale.domain.map((time) => new Date(time)) as [Date, Date];
  const times = utcTicks(from, to, Math.max(2, Math.floor(scale.width / 90))).filter((time) => time.getUTCHours() === 0);
  const write = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const [year, month, day] = [write({ year: 'numeric' }), write({ month: 'short' }), write({ day: 'numeric', month: 'short' })];
  return times.map((time) => {
    const isYear = time.getUTCMonth() === 0 && time.getUTCDate() === 1;
    const format = isYear ? year : time.getUTCDate() === 1 ? month : day;
    return { x: scale(time.getTime()), label: format.format(time), isYear };
  });
}
