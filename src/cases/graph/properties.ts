import type { CaseDate } from '../case-data.js';
import { readDateBounds } from '../date-bounds.js';
import { FIRST_DAY, LAST_DAY } from './graph.js';
import type { Properties, PropertyValue } from './graph.js';

const RANKS: Readonly<Record<string, number>> = Object.freeze({ STATED: 3, HEDGED: 2, OPINION: 1, UNKNOWN: 0 });

/** Leaves out what is null or undefined. */
export function writeProperties(values: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  const present: Record<string, PropertyValue> = {};
  for (const key in values) {
    const value = values[key];
    if (value !== null && value !== undefined) present[key] = value;
  }
  return present;
}

/** The properties of a date; what is absent is null. */
export interface DateProperties {
  readonly edtf: string | null;
  readonly start: string;
  readonly end: string;
  /** Absent where the date has no bound at all. */
  readonly day: string | null;
  readonly dateBasis: string;
  readonly datePhrase: string | null;
}

/** Works out the properties of a date that lies in its owner. */
export function readDate({ edtf, basis, phrase }: CaseDate): DateProperties {
  const { start, end } = edtf === null ? { start: null, end: null } : readDateBounds(edtf);
  return { edtf, start: start ?? FIRST_DAY, end: end ?? LAST_DAY, day: start ?? end, dateBasis: toEnum(basis), datePhrase: phrase };
}

/** The properties of a date that lies in its owner. `day` is absent where the date has no bound at all. */
export function writeDate(date: CaseDate): Properties {
  return writeProperties({ ...readDate(date) });
}

/** Enum values are written in capitals in the graph, as in the API. */
export function toEnum(value: string): string {
  return value.toUpperCase();
}

/** Certainty as a number to compare: 3 stated, 2 hedged, 1 opinion, 0 unknown. */
export function rankOf(certainty: string): number {
  return RANKS[certainty.toUpperCase()] ?? 0;
}

/** The earliest of some days; undefined where there is none. */
export function earliest(days: Iterable<string | undefined>): string | undefined {
  let first: string | undefined;
  for (const day of days) if (day !== undefined && (first === undefined || day < first)) first = day;
  return first;
}

/** The latest of some days; the first day of the calendar where there is none. */
export function latest(days: readonly (string | undefined)[]): string {
  return days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), FIRST_DAY);
}
