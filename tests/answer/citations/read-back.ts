import { readFileSync } from 'node:fs';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { Ajv } from 'ajv';
import { parse as parseRis } from 'astrocite-ris';

/** A citation as the API gives it. */
export interface Cited {
  readonly note: string;
  readonly cslJson: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** What a reader that is not ours finds in one entry. */
export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  /** Each as one text: "Rittmann, Mihra", or the name in one piece. */
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly year: string | null;
  readonly note: string;
}

interface Name {
  readonly family?: string;
  readonly given?: string;
}

const isCsl = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync('tests/answer/citations/csl-data.schema.json', 'utf8')) as object,
);

/** Checks CSL-JSON by the schema of its makers. @throws Error with what the schema says against it */
export function readCsl(text: string): readonly Readonly<Record<string, unknown>>[] {
  const items = JSON.parse(text) as Readonly<Record<string, unknown>>[];
  if (!isCsl(items)) throw new Error(JSON.stringify(isCsl.errors));
  return items;
}

/** Reads BibTeX as Better BibTeX for Zotero does. @throws Error where it is not BibTeX */
export function readBibtex(text: string): readonly ReadEntry[] {
  const { entries, errors } = parseBibtex(text, { sentenceCase: false, verbatimFields: ['url'] });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ key, fields }) => ({
    id: key,
    title: plain(fields['title']),
    authors: (fields.author ?? []).map(({ name, lastName, firstName }) => plain(name ?? `${lastName ?? ''}, ${firstName ?? ''}`)),
    url: fields['url'] ?? null,
    year: fields['year'] ?? null,
    note: plain(fields['note']),
  }));
}

/** The reader gives titles and notes as HTML. */
function plain(text = ''): string {
  return text
    .replace(/<\/?span[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Reads RIS. @throws SyntaxError where it is not RIS */
export function readRis(text: string): readonly ReadEntry[] {
  return parseRis(text).map((item) => ({
    id: String(item.id),
    title: item.title ?? '',
    authors: ((item.author ?? []) as readonly Name[]).map(({ family, given }) => [family, given].filter(Boolean).join(', ')),
    url: item.URL ?? null,
    year: String((item.issued as { 'date-parts'?: (string | number)[][] } | undefined)?.['date-parts']?.[0]?.[0] ?? '') || null,
    note: item.note ?? '',
  }));
}
