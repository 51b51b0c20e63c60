import edtf, { parse } from 'edtf';
import type { Parsed } from 'edtf';
import { LRUCache } from 'lru-cache';
import { readPlainBounds } from './plain-date-bounds.js';
import type { DateBounds } from './plain-date-bounds.js';

/** First month of the seasons of the northern half of the globe, and of the quarters; each lasts three months. */
const SEASON_MONTHS: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
  [33, 1],
  [34, 4],
  [35, 7],
  [36, 10],
]);

/** Parsing takes up to a millisecond, and what is not plain is mostly the same few thousand dates. */
const KNOWN = new LRUCache<string, DateBounds>({ max: 20_000 });

/**
 * Computes the bounds of a date in EDTF, levels 0 to 2 (ISO 8601-2, https://www.loc.gov/standards/datetime/).
 * The bounds of intervals, lists and sets are computed here: the parser's own have traps at unknown ends and at ranges in sets.
 * @throws Error saying what is wrong with the text
 */
export function readDateBounds(text: string): DateBounds {
  const known = readPlainBounds(text) ?? KNOWN.get(text);
  if (known !== undefined) return known;
  const bounds = computeBounds(text);
  KNOWN.set(text, bounds);
  return bounds;
}

function computeBounds(text: string): DateBounds {
  const parsed = parseDate(text);
  const { start, end } = boundsOf(parsed);
  if (start !== null && end !== null && start > end) throw new Error(`it begins (${start}) after it ends (${end})`);
  return Object.freeze({ start, end });
}

function parseDate(text: string): Parsed {
  if (/[Tt]\d/.test(text)) throw new Error('it has a time; write the day alone');
  try {
    return parse(text, { level: 2 });
  } catch {
    throw new Error('it is not in EDTF, such as 2016-05, 2016-12/.., /2017-11-28 or [..2016-05]');
  }
}

function boundsOf(parsed: Parsed): DateBounds {
  switch (parsed.type) {
    case 'Interval':
      return boundsOfInterval(parsed);
    case 'List':
    case 'Set':
      return boundsOfChoice(parsed);
    default:
      return boundsOfDate(parsed);
  }
}

/** An end that is absent (unknown) or `..` (open) comes as null or Infinity. */
function boundsOfInterval(parsed: Parsed): DateBounds {
  const [lower, upper] = parsed.values;
  return { start: isParsed(lower) ? boundsOf(lower).start : null, end: isParsed(upper) ? boundsOf(upper).end : null };
}

/** One of several days, or all of them: each value is a date or a pair from … to. */
function boundsOfChoice(parsed: Parsed): DateBounds {
  const all = parsed.values.flat().filter(isParsed).map(boundsOf);
  const starts = all.flatMap(({ start }) => start ?? []).sort();
  const ends = all.flatMap(({ end }) => end ?? []).sort();
  return { start: parsed.earlier === true ? null : (starts[0] ?? null), end: parsed.later === true ? null : (ends.at(-1) ?? null) };
}

function boundsOfDate(parsed: Parsed): DateBounds {
  if (parsed.type === 'Season') return boundsOfSeason(parsed);
  const date = edtf(parsed);
  return { start: toDay(date.min), end: toDay(date.max) };
}

function boundsOfSeason(parsed: Parsed): DateBounds {
  const [year, season] = parsed.values as readonly number[];
  const month = SEASON_MONTHS.get(season ?? 0);
  if (year === undefined || month === undefined)
    throw new Error('it has a season code that is not used here (21 to 24: seasons, 33 to 36: quarters)');
  return { start: toDay(Date.UTC(year, month - 1, 1)), end: toDay(Date.UTC(year, month + 2, 0)) };
}

function toDay(instant: number): string {
  const day = Number.isFinite(instant) && Math.abs(instant) < 8.64e15 ? new Date(instant).toISOString().slice(0, 10) : '';
  if (!/^\d{4}-/.test(day) || day < '0002' || day >= '9999') throw new Error('its year lies outside of 0002 to 9998');
  return day;
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'type' in value;
}
