import type { Needs } from '../derive.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * A fuzzy date as a person writes it: "May 2016", "mid-November 2017", "from December 2016", "as of 28 November 2017" (what held then, since when is not said), "date not said".
 * Reads the Extended Date/Time Format (ISO 8601-2:2019), levels 0 to 2 as far as the domain model uses it. Needs: edtf, basis, phrase.
 */
export function labelDate({ edtf, basis }: Needs): string {
  if (typeof edtf !== 'string' || edtf === '' || basis === 'UNSTATED') return 'date not said';
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) return labelSet(set[2] ?? '', set[1] === '{');
  return edtf.includes('/') ? labelInterval(edtf) : labelPoint(edtf);
}

function labelInterval(edtf: string): string {
  const [start = '', end = ''] = edtf.split('/');
  const [hasStart, hasEnd] = [start !== '' && start !== '..', end !== '' && end !== '..'];
  if (!hasStart) return hasEnd ? `as of ${labelPoint(end)}` : 'date not said';
  if (!hasEnd) return `from ${labelPoint(start)}`;
  return labelThird(start, end) ?? labelRange(start, end);
}

/** The thirds of a month, as writers say them: about days 1 to 10, 11 to 20, 21 to the end. */
function labelThird(start: string, end: string): string | null {
  const match = /^(\d{4}-\d{2})-(\d{2})~\/\1-(\d{2})~$/.exec(`${start}/${end}`);
  if (!match) return null;
  const name = { '01-10': 'early', '11-20': 'mid', '21': 'late' }[match[2] === '21' ? '21' : `${match[2] ?? ''}-${match[3] ?? ''}`];
  return name ? `${name}-${labelPoint(match[1] ?? '')}` : null;
}

function labelRange(start: string, end: string): string {
  const [a, b] = [readPoint(start), readPoint(end)];
  const isPlain = !/[~?%]/.test(start + end);
  if (isPlain && a.day && b.day && a.year === b.year && a.month === b.month) return `${a.day}–${b.day} ${a.month ?? ''} ${a.year}`;
  if (isPlain && a.month && b.month && !a.day && !b.day && a.year === b.year) return `${a.month}–${b.month} ${a.year}`;
  return `${labelPoint(start)} to ${labelPoint(end)}`;
}

function labelSet(body: string, isAll: boolean): string {
  if (body.startsWith('..')) return `by ${labelPoint(body.slice(2))}`;
  if (body.endsWith('..')) return `${labelPoint(body.slice(0, -2))} or later`;
  const range = body.split('..');
  if (range.length === 2) return `some time from ${labelPoint(range[0] ?? '')} to ${labelPoint(range[1] ?? '')}`;
  const points = body.split(',').map((point) => labelPoint(point.trim()));
  return `${points.slice(0, -1).join(', ')} ${isAll ? 'and' : 'or'} ${points.at(-1) ?? ''}`;
}

function labelPoint(edtf: string): string {
  const mark = /[~%]/.test(edtf) ? 'about ' : '';
  const doubt = /[?%]/.test(edtf) ? ' (uncertain)' : '';
  const { year, month, day } = readPoint(edtf);
  return mark + [day, month, year].filter((part) => part !== undefined).join(' ') + doubt;
}

function readPoint(edtf: string): { year: string; month: string | undefined; day: string | undefined } {
  const [year = '', month, day] = edtf.replace(/[~?%]/g, '').split('-');
  if (/^\d{3}X$/.test(year)) return { year: `the ${year.slice(0, 3)}0s`, month: undefined, day: undefined };
  return {
    year,
    month: month === undefined ? undefined : (MONTHS[Number(month) - 1] ?? seasonOf(month)),
    day: day === undefined ? undefined : String(Number(day)),
  };
}

function seasonOf(code: string): string {
  return { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }[code] ?? code;
}
