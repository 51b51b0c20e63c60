import type { CaseDate } from '../case-data.js';
import type { Random } from './random.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(1996, 10, 1);
/** Days from the first document to the last: thirty years. */
export const SPAN = 10_957;

const UNSTATED: CaseDate = Object.freeze({ edtf: null, basis: 'unstated', phrase: null });
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** How exactly a date is known. */
const PRECISIONS = {
  day: 42,
  month: 22,
  year: 12,
  interval: 5,
  since: 4,
  until: 3,
  season: 3,
  quarter: 1,
  decade: 1,
  about: 3,
  oneOf: 2,
  allOf: 1,
  unknownDay: 1,
} as const;

const BASES = { explicit: 6, relative: 2, context: 2 } as const;

/** There are as many days as thirty years have, and a few before. */
const WRITTEN = new Map<number, string>();

/** The day of a number of days since the first, as 2016-05-31. */
export function writeDay(day: number): string {
  const number = Math.round(day);
  const text = WRITTEN.get(number) ?? new Date(FIRST + number * DAY).toISOString().slice(0, 10);
  WRITTEN.set(number, text);
  return text;
}

/** A date that a text gives for a day: as exact as texts are, or not at all. */
export function drawDate(random: Random, day: number): CaseDate {
  if (random.chance(0.12)) return UNSTATED;
  const edtf = drawEdtf(random, day);
  const basis = random.weigh(BASES);
  return { edtf, basis, phrase: random.chance(0.4) ? drawPhrase(random, day, basis) : null };
}

/** A date that is known to the day. */
export function exactDate(day: number): CaseDate {
  return { edtf: writeDay(day), basis: 'explicit', phrase: null };
}

function drawEdtf(random: Random, day: number): string {
  const exact = writeDay(day);
  const [month, year] = [exact.slice(0, 7), exact.slice(0, 4)];
  switch (random.weigh(PRECISIONS)) {
    case 'day':
      return exact;
    case 'month':
      return month;
    case 'year':
      return year;
    case 'interval':
      return `${exact}/${writeDay(day + random.between(1, 200))}`;
    case 'since':
      return `${month}/..`;
    case 'until':
      return random.chance(0.5) ? `/${exact}` : `[..${month}]`;
    case 'season':
      return `${year}-${String(random.between(21, 24))}`;
    case 'quarter':
      return `${year}-${String(random.between(33, 36))}`;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'about':
      return `${random.chance(0.5) ? month : exact}${random.pick(['~', '?', '%'])}`;
    case 'oneOf':
      return `[${month},${writeDay(day + 62).slice(0, 7)}]`;
    case 'allOf':
      return `{${year},${writeDay(day + 366).slice(0, 4)}}`;
    case 'unknownDay':
      return `${month}-XX`;
  }
}

function drawPhrase(random: Random, day: number, basis: string): string {
  if (basis === 'relative') return random.pick(['last month', 'a year ago', 'last week', 'earlier this year', 'yesterday']);
  const exact = writeDay(day);
  return `in ${MONTHS[Number(exact.slice(5, 7)) - 1] ?? ''} ${exact.slice(0, 4)}`;
}
