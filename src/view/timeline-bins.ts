import type { TimelineItem } from './timeline-model.js';
import { DAY, dayAt, timeOf } from './timeline-scale.js';
import type { Domain } from './timeline-scale.js';

/** How many items begin in a month or a year. */
export interface Bin {
  /** The first day, and the first one after it. */
  readonly from: string;
  readonly until: string;
  readonly count: number;
  /** Those of them that are planned. */
  readonly planned: number;
}

const MOST_MONTHS = 120;

/**
 * Counts items by month or, over more than ten years, by year. Each counts once: where it begins or, if that is open, where it ends.
 * @returns a bin for every month or year of the domain, also for those with nothing in them
 */
export function countByTime(items: readonly TimelineItem[], [from, to]: Domain): Bin[] {
  const months = (to - from) / (30 * DAY) > MOST_MONTHS ? 12 : 1;
  const counts = new Map<string, { count: number; planned: number }>();
  for (const { shape, isPlanned } of items) {
    const day = shape?.from ?? shape?.to;
    if (day === undefined || day === null) continue;
    const key = beginOf(day, months);
    const known = counts.get(key) ?? { count: 0, planned: 0 };
    counts.set(key, { count: known.count + 1, planned: known.planned + (isPlanned ? 1 : 0) });
  }
  const bins: Bin[] = [];
  for (let begin = beginOf(dayAt(from), months); timeOf(begin) < to;) {
    const until = addMonths(begin, months);
    bins.push({ from: begin, until, ...(counts.get(begin) ?? { count: 0, planned: 0 }) });
    begin = until;
  }
  return bins;
}

/** The day a number of months after the first day of a month. */
function addMonths(day: string, months: number): string {
  const date = new Date(timeOf(day));
  return dayAt(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

function beginOf(day: string, months: number): string {
  return months === 12 ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`;
}
