import type { Link } from './graph-data.js';

/** How an end of a date is known: to the day, only to its month or year, only about, or not at all. */
export type DateEnd = 'exact' | 'soft' | 'about' | 'open';

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What a fuzzy date looks like on a line of time. */
export interface DateShape {
  /** One day; a stretch of time; some time within it or one of several; all of several. */
  readonly form: 'day' | 'span' | 'one-of' | 'all-of';
  /** The earliest and the latest day that it can be; null where that is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly start: DateEnd;
  readonly end: DateEnd;
  /** The days that it surely covers; null where none is sure. */
  readonly core: Days | null;
  /** The members of a set; empty for all others. */
  readonly parts: readonly Days[];
}

type FuzzyDate = Pick<Link['date'], 'edtf' | 'start' | 'end' | 'basis'>;

const QUALIFIED = /[~?%]/;
const MARKS = /[~?%]/g;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads what a date looks like.
 * @returns null where the text does not say when
 */
export function readDateShape(date: FuzzyDate): DateShape | null {
  const { edtf, start, end, basis } = date;
  if (basis === 'UNSTATED' || (start === null && end === null)) return null;
  const text = edtf ?? '';
  if (text.startsWith('[')) return readChoice(date, 'one-of');
  if (text.startsWith('{')) return readChoice(date, 'all-of');
  const [first = '', second] = text.split('/');
  return second === undefined ? readSingle(first, start, end) : readInterval(first, second, start, end);
}

/** The days that a year, a month or a day covers; null for what is written in another way. */
function daysOf(text: string): Days | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.replace(MARKS, '')) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${String(last)}` };
}

function readSingle(text: string, from: string | null, to: string | null): DateShape {
  const isDay = DAY.test(text.replace(MARKS, ''));
  const known: DateEnd = QUALIFIED.test(text) ? 'about' : isDay ? 'exact' : 'soft';
  const core = known === 'exact' && from !== null && to !== null ? { from, to } : null;
  return { form: isDay ? 'day' : 'span', from, to, start: known, end: known, core, parts: [] };
}

function readInterval(first: string, second: string, from: string | null, to: string | null): DateShape {
  const [start, end] = [readEnd(first, from), readEnd(second, to)];
  const begins = start === 'exact' ? from : (daysOf(first)?.to ?? null);
  const ends = end === 'exact' ? to : (daysOf(second)?.from ?? null);
  const core = begins !== null && ends !== null && begins <= ends ? { from: begins, to: ends } : null;
  return { form: 'span', from, to, start, end, core, parts: [] };
}

function readEnd(text: string, bound: string | null): DateEnd {
  if (bound === null) return 'open';
  if (QUALIFIED.test(text)) return 'about';
  return DAY.test(text) ? 'exact' : 'soft';
}

function readChoice({ edtf, start, end }: FuzzyDate, form: 'one-of' | 'all-of'): DateShape {
  const members = (edtf ?? '').slice(1, -1).split(',');
  const parts = members.flatMap((member) => readMember(member.trim()) ?? []);
  const known = (bound: string | null): DateEnd => (bound === null ? 'open' : 'exact');
  return { form, from: start, to: end, start: known(start), end: known(end), core: null, parts: members.length > 1 ? parts : [] };
}

/** A member of a set is a date or two of them with `..` between. */
function readMember(text: string): Days | null {
  const [first = '', last = first] = text.split('..');
  const [from, to] = [daysOf(first)?.from, daysOf(last)?.to];
  return from === undefined || to === undefined ? null : { from, to };
}
