import type { CalendarEntryFragment } from '../gen/graphql.js';

/** The days that an entry of a calendar covers. */
export interface EntryDays {
  /** Midnight, UTC. */
  readonly first: Date;
  /** Midnight, UTC, of the day after the last one, as iCalendar wants it. */
  readonly behind: Date;
  /** Whether it is one day; else it is some time in these days. */
  readonly isFixed: boolean;
}

const DAY = 86_400_000;

/** Finds the days of an opportunity; null where its date is not said or has an open end, so that no calendar can show it. */
export function findDays({ date: { start, end } }: Pick<CalendarEntryFragment, 'date'>): EntryDays | null {
  if (start === null || end === null) return null;
  const first = new Date(`${start}T00:00:00Z`);
  const last = new Date(`${end}T00:00:00Z`);
  return { first, behind: new Date(last.getTime() + DAY), isFixed: start === end };
}
