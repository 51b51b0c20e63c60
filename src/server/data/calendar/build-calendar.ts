import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { CalendarEntryFragment } from '../gen/graphql.js';
import { describeEntry, spell } from './describe-entry.js';
import { findDays } from './entry-days.js';

export interface CalendarParts {
  readonly entries: readonly CalendarEntryFragment[];
  /** Whether there are more than these. */
  readonly isTruncated: boolean;
  /** Id of the actor towards whom they all are; undefined where they are towards anybody. */
  readonly towards: string | undefined;
  /** The day as of which they are; null: as they are known now. */
  readonly said: string | null;
  readonly loadedAt: string;
  readonly baseUrl: string;
  /** Address of the page that shows them. */
  readonly page: string;
}

/** How often a calendar program is to ask again, in seconds. */
const REFRESH = 6 * 3600;

/**
 * Builds a calendar to subscribe to, as iCalendar (RFC 5545, RFC 7986). An entry of which the day is not fixed covers all days that it can be
 * and says so; one that has no days is named in the calendar's description. No entry blocks time.
 */
export function buildCalendar(parts: CalendarParts): string {
  const { entries, page } = parts;
  const calendar = new ICalCalendar({
    name: escapeText(nameCalendar(parts)),
    description: escapeText(describeCalendar(parts)),
    prodId: { company: 'Demarche', product: 'Opportunities', language: 'EN' },
    url: page,
    ttl: REFRESH,
  });
  for (const entry of entries) {
    const event = buildEvent(entry, parts);
    if (event) calendar.createEvent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function buildEvent(entry: CalendarEntryFragment, { baseUrl, page, loadedAt }: CalendarParts): ICalEventData | null {
  const days = findDays(entry);
  if (days === null) return null;
  const loaded = new Date(loadedAt);
  return {
    id: `${entry.id}@${new URL(baseUrl).hostname}`,
    start: days.first,
    end: days.behind,
    allDay: true,
    summary: days.isFixed ? entry.name : `${entry.name} (day not fixed: ${entry.date.label})`,
    description: describeEntry(entry, baseUrl),
    status: days.isFixed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: spell(entry.kind) }],
    url: page,
    stamp: loaded,
    lastModified: loaded,
  };
}

function nameCalendar({ entries, towards, said }: CalendarParts): string {
  const known = said === null ? '' : ` as known on ${said}`;
  if (towards === undefined) return `Opportunities${known}`;
  const actor = entries.flatMap((entry) => entry.towards).find(({ id }) => id === towards);
  return `Opportunities towards ${actor?.name ?? towards}${known}`;
}

function describeCalendar({ entries, isTruncated }: CalendarParts): string {
  const without = entries.filter((entry) => findDays(entry) === null).map(({ name, date }) => `${name} (${date.label})`);
  return [
    'Votes, dialogues and meetings at which open demands could be raised.',
    ...(without.length > 0 ? [`Not shown, since the days are not said: ${without.join('; ')}.`] : []),
    ...(isTruncated ? [`Only the first ${entries.length} are here: narrow them by towards, status or between.`] : []),
  ].join(' ');
}

/** The library escapes what belongs to an entry, and not the name and the description of a calendar. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n|\r/g, '\\n');
}
