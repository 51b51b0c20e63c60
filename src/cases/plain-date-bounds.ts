/** The earliest and the latest day (2016-05-31); null where open or unknown. */
export interface DateBounds {
  readonly start: string | null;
  readonly end: string | null;
}

/** A year, a month or a day of the years 1000 to 9998; that it is uncertain or about then moves no bound. */
const PLAIN = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;
const OPEN: ReadonlySet<string> = new Set(['', '..']);
const NONE: DateBounds = Object.freeze({ start: null, end: null });
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Computes the bounds of the dates that most claims have, without the parser: a year, a month, a day, or an interval of these.
 * @returns undefined for anything else, right or wrong: the parser has the say there
 */
export function readPlainBounds(text: string): DateBounds | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return readOne(text);
  const [lower, upper] = [readEnd(text.slice(0, slash)), readEnd(text.slice(slash + 1))];
  if (lower === undefined || upper === undefined || lower === upper) return undefined;
  const { start } = lower;
  const { end } = upper;
  return start === null || end === null || start <= end ? { start, end } : undefined;
}

function readEnd(text: string): DateBounds | undefined {
  return OPEN.has(text) ? NONE : readOne(text);
}

function readOne(text: string): DateBounds | undefined {
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  if (year === '9999') return undefined;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const last = lastDay(Number(year), Number(month));
  const begin = `${year}-${month}`;
  if (day === undefined) return { start: `${begin}-01`, end: `${begin}-${String(last)}` };
  return Number(day) <= last ? { start: `${begin}-${day}`, end: `${begin}-${day}` } : undefined;
}

function lastDay(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 31);
}
