import { timeOf } from '../../../src/view/timeline-scale.js';

/** A document as the line of time shows it. */
export interface DatedDocument {
  readonly id: string;
  readonly title: string;
  /** The day on which it was public. */
  readonly day: string;
  /** Who published it; null where that is not known. */
  readonly publisher: string | null;
  readonly claims: number;
}

/** All documents of one day. */
export interface DocumentDay {
  readonly day: string;
  readonly documents: readonly DatedDocument[];
  readonly claims: number;
}

/** Days that stand too near to each other to be told apart on the screen. */
export interface Bunch {
  /** Where the bunch begins, in pixels. */
  readonly x: number;
  readonly days: readonly DocumentDay[];
  readonly documents: number;
  readonly claims: number;
}

/** Gathers documents by their day, in the order of the days. */
export function gatherDays(documents: readonly DatedDocument[]): DocumentDay[] {
  const days = new Map<string, DatedDocument[]>();
  for (const document of documents) days.set(document.day, [...(days.get(document.day) ?? []), document]);
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, some]) => ({ day, documents: some, claims: some.reduce((sum, { claims }) => sum + claims, 0) }));
}

/**
 * Puts days that fall into the same column into one bunch.
 * @param place gives the pixel of a moment
 * @param column width of a column, in pixels
 */
export function bunchDays(days: readonly DocumentDay[], place: (time: number) => number, column: number): Bunch[] {
  const bunches = new Map<number, DocumentDay[]>();
  for (const day of days) {
    const at = Math.floor(place(timeOf(day.day)) / column);
    bunches.set(at, [...(bunches.get(at) ?? []), day]);
  }
  return [...bunches].map(([at, some]) => ({
    x: at * column,
    days: some,
    documents: some.reduce((sum, { documents }) => sum + documents.length, 0),
    claims: some.reduce((sum, { claims }) => sum + claims, 0),
  }));
}

/**
 * The day with a document next to a day.
 * @param from null: today, behind all documents
 * @param way 1: the next one, -1: the one before
 * @returns null where there is none
 */
export function nextDay(days: readonly DocumentDay[], from: string | null, way: 1 | -1): string | null {
  if (from === null) return way === 1 ? null : (days.at(-1)?.day ?? null);
  const found = way === 1 ? days.find(({ day }) => day > from) : days.findLast(({ day }) => day < from);
  return found?.day ?? null;
}

/** The day with a document that is nearest to a moment; null where there are none. */
export function nearestDay(days: readonly DocumentDay[], time: number): string | null {
  const distance = ({ day }: DocumentDay): number => Math.abs(timeOf(day) - time);
  return days.reduce<DocumentDay | null>((best, day) => (best === null || distance(day) < distance(best) ? day : best), null)?.day ?? null;
}

/** How much was published by a day. @param day null: by today, which is all */
export function countBy(days: readonly DocumentDay[], day: string | null): { readonly documents: number; readonly claims: number } {
  const known = day === null ? days : days.filter((one) => one.day <= day);
  return {
    documents: known.reduce((sum, { documents }) => sum + documents.length, 0),
    claims: known.reduce((sum, { claims }) => sum + claims, 0),
  };
}
