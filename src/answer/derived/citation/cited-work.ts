import type { Needs } from '../../derive.js';

/** Who is named as author: a person by two parts, anybody else by one. */
export type CitedName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** When a work came out, as the Extended Date/Time Format has it, and as a person writes it. */
export interface CitedDate {
  /** null where it is not known. */
  readonly edtf: string | null;
  readonly label: string;
  /** Whether it was reckoned and is not printed on the work. */
  readonly isReckoned: boolean;
}

/** One work as bibliographies list it. */
export interface CitedWork {
  /** Name of the entry: letters, digits, dots, colons, `_` and `-`. */
  readonly id: string;
  readonly kind: WorkKind;
  readonly title: string;
  readonly authors: readonly CitedName[];
  readonly publisher: string | null;
  readonly date: CitedDate;
  /** Where it can be read. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** What sort of text it is, in the words of the case; null where that is not noted. */
  readonly genre: string | null;
  /** What else there is to say: where in it, and by which state of the collection. */
  readonly note: string;
}

/** Kinds of works, by which each format has a type of its own. */
export type WorkKind = 'news' | 'release' | 'report' | 'law' | 'resolution' | 'statement' | 'entry' | 'page';

const KINDS: Readonly<Record<string, WorkKind>> = {
  news: 'news',
  'op-ed': 'news',
  'news-release': 'release',
  report: 'report',
  law: 'law',
  resolution: 'resolution',
  question: 'resolution',
  statement: 'statement',
};

/** The kind of a document by its genre; a page of the web where the genre says nothing. */
export function kindOfGenre(genre: unknown): WorkKind {
  return (typeof genre === 'string' ? KINDS[genre] : undefined) ?? 'page';
}

/** Reads an actor as an author. Needs: __typename, name. */
export function readName(actor: Needs): CitedName {
  const name = String(actor['name']);
  const match = /^(.+?) ((?:\p{Ll}\S* )*\S+)$/u.exec(name);
  if (actor['__typename'] !== 'Person' || match === null) return { literal: name };
  return { given: match[1] ?? '', family: match[2] ?? '' };
}

/** A text or nothing. */
export function readText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
