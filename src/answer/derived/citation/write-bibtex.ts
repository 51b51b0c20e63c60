import { readDateParts } from './date-parts.js';
import type { CitedDate, CitedName, CitedWork, WorkKind } from './cited-work.js';

/** The entry type of each kind, and the field that names its publisher. */
const TYPES: Readonly<Record<WorkKind, readonly [type: string, publisher: string]>> = {
  news: ['article', 'journal'],
  release: ['misc', 'publisher'],
  report: ['techreport', 'institution'],
  law: ['misc', 'publisher'],
  resolution: ['misc', 'publisher'],
  statement: ['misc', 'publisher'],
  entry: ['misc', 'publisher'],
  page: ['misc', 'publisher'],
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that TeX or BibTeX reads as its own. Braces are written without braces, which BibTeX would count. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Writes a work as an entry of BibTeX, in UTF-8: letters of any script stay as they are. */
export function writeBibtex(work: CitedWork): string {
  const { id, kind, title, authors, publisher, date, url, language, genre, note } = work;
  const [type, publishedBy] = TYPES[kind];
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', authors.length === 0 ? null : brace(authors.map(writeName).join(' and '))],
    // Two braces keep the capitals, which styles would take away.
    ['title', brace(brace(escape(title)))],
    [publishedBy, publisher === null ? null : brace(brace(escape(publisher)))],
    ...writeDate(date),
    ['type', genre === null ? null : brace(escape(genre))],
    ['url', url === null ? null : brace(url.replace(/[{}\\\s]/g, encodeURIComponent))],
    ['language', language === null ? null : brace(escape(language))],
    ['note', note === '' ? null : brace(escape(note))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@${type}{${id},\n${lines.join('')}}\n`;
}

/** Year, month and day; where these cannot say it, the words. */
function writeDate(date: CitedDate): readonly (readonly [string, string | null])[] {
  const range = readDateParts(date);
  if (range === null || range.end !== null || range.isAbout || date.isReckoned)
    return [['year', date.edtf === null ? null : brace(date.isReckoned ? `[${escape(date.label)}]` : escape(date.label))]];
  const [year, month, day] = range.start;
  return [
    ['year', String(year)],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : String(day)],
  ];
}

/** "Rittmann, Mihra"; a name in one piece has braces, so that no part of it is taken for a family name. */
function writeName(name: CitedName): string {
  return 'literal' in name ? brace(escape(name.literal)) : `${escape(name.family)}, ${escape(name.given)}`;
}

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^<>&%$#_]/g, (sign) => SIGNS[sign] ?? sign);
}

function brace(text: string): string {
  return `{${text}}`;
}
