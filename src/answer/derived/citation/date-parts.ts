import type { CitedDate } from './cited-work.js';

/** A day, a month or a year as numbers: [2017, 11, 28], [2017, 11], [2017]. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** What a date says in numbers. */
export interface DateRange {
  readonly start: DateParts;
  /** null: it is one day, month or year. */
  readonly end: DateParts | null;
  /** Whether it is marked as approximate or uncertain. */
  readonly isAbout: boolean;
}

/** Reads a date as numbers: a day, month or year, or a span with both ends. null for any other, which words alone can say. */
export function readDateParts({ edtf }: CitedDate): DateRange | null {
  if (edtf === null) return null;
  const [start = '', end, ...more] = edtf.split('/');
  const [from, to] = [readPoint(start), end === undefined ? null : readPoint(end)];
  if (from === null || more.length > 0 || (end !== undefined && to === null)) return null;
  return { start: from, end: to, isAbout: /[~?%]/.test(edtf) };
}

function readPoint(text: string): DateParts | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[~?%]?$/.exec(text);
  if (match === null) return null;
  return match.slice(1).filter(Boolean).map(Number) as unknown as DateParts;
}
