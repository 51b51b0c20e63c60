import { readDateParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import type { CitedDate, CitedName, CitedWork, WorkKind } from './cited-work.js';

const TYPES: Readonly<Record<WorkKind, string>> = {
  news: 'NEWS',
  release: 'PRESS',
  report: 'RPRT',
  law: 'STAT',
  resolution: 'GOVDOC',
  statement: 'GEN',
  entry: 'ELEC',
  page: 'ELEC',
};

type Line = readonly [tag: string, value: string | null];

/** Writes a work as a record of RIS: two capitals, two blanks, a hyphen, a blank, the value; lines end as the format wants. */
export function writeRis({ id, kind, title, authors, publisher, date, url, language, genre, note }: CitedWork): string {
  const lines: readonly Line[] = [
    ['TY', TYPES[kind]],
    ['ID', id],
    ...authors.map((name): Line => ['AU', writeName(name)]),
    ['TI', title],
    ['T2', kind === 'news' ? publisher : null],
    ['PB', publisher],
    ...writeDate(date),
    ['M3', genre],
    ['UR', url],
    ['LA', language],
    ['N1', note === '' ? null : note],
    ['DB', 'Demarche'],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`]));
  return `${written.join('')}ER  - \r\n`;
}

/** A family name with a comma behind it; a name in one piece has none, so a comma in it must go. */
function writeName(name: CitedName): string {
  return 'literal' in name ? name.literal.replaceAll(',', '') : `${name.family}, ${name.given}`;
}

/** The year; year, month and day with slashes, and behind a third one the words where the date is no plain one. */
function writeDate(date: CitedDate): readonly Line[] {
  const range = readDateParts(date);
  if (range === null) return date.edtf === null ? [] : [['DA', `///${date.label}`]];
  const [year] = range.start;
  const words = range.end !== null || range.isAbout || date.isReckoned ? `${date.isReckoned ? 'reckoned: ' : ''}${date.label}` : '';
  return [
    ['PY', String(year)],
    ['DA', `${writeDay(range.start)}/${words}`],
  ];
}

function writeDay([year, month, day]: DateParts): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year)}/${two(month)}/${two(day)}`;
}
