import { readDateParts } from './date-parts.js';
import type { CitedDate, CitedWork, WorkKind } from './cited-work.js';

const TYPES: Readonly<Record<WorkKind, string>> = {
  news: 'article-newspaper',
  release: 'webpage',
  report: 'report',
  law: 'legislation',
  resolution: 'document',
  statement: 'document',
  entry: 'entry',
  page: 'webpage',
};

/** Writes a work as an item of CSL-JSON, by the schema of the Citation Style Language 1.0.2. */
export function writeCsl(work: CitedWork): Readonly<Record<string, unknown>> {
  const { id, kind, title, authors, publisher, date, url, language, genre, note } = work;
  const item = {
    id,
    type: TYPES[kind],
    title,
    author: authors.length === 0 ? null : authors,
    'container-title': kind === 'news' || kind === 'entry' ? publisher : null,
    publisher,
    issued: writeDate(date),
    URL: url,
    language,
    genre,
    note,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

/** A date that numbers cannot say is said in words. */
function writeDate(date: CitedDate): object | null {
  const range = readDateParts(date);
  if (range === null) return date.edtf === null ? null : { literal: date.label };
  const { start, end, isAbout } = range;
  return { 'date-parts': end === null ? [start] : [start, end], ...(isAbout || date.isReckoned ? { circa: true } : {}) };
}
