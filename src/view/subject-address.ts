import { readView, writeView } from './address.js';
import type { Dropped } from './address.js';
import { readParameters, writeParameters } from './address/read-parameters.js';
import type { Subject, SubjectKind } from './subject.js';
import { EMPTY_DRAFT } from './subject-draft.js';
import { FORMS } from './subject-forms.js';
import type { SubjectForm } from './subject-forms.js';

/** A subject, and what its address had besides that could not be read. */
export interface ReadSubject {
  /** null where the address names none, or what it names lacks something: a graph its focus. */
  readonly subject: Subject | null;
  readonly dropped: readonly Dropped[];
}

export const SUBJECT_KINDS: readonly SubjectKind[] = Object.freeze([...(Object.keys(FORMS) as (keyof typeof FORMS)[]), 'view']);

/**
 * Reads the subject from an address such as `/embed/graph` and `?focus=max-bokaev`. Never throws.
 * @param search with or without its question mark
 */
export function readSubject(path: string, search: string): ReadSubject {
  const kind = SUBJECT_KINDS.find((known) => path === `/embed/${known}`);
  return kind === undefined ? { subject: null, dropped: [] } : readSubjectOf(kind, search);
}

/** Reads the subject of a kind from the query part of an address. Never throws. */
export function readSubjectOf(kind: SubjectKind, search: string): ReadSubject {
  if (kind === 'view') {
    const { view, dropped } = readView(search);
    return { subject: { kind, view }, dropped };
  }
  const dropped: Dropped[] = [];
  const { parameters, build } = FORMS[kind];
  return { subject: build(readParameters(search, parameters, EMPTY_DRAFT, dropped)), dropped };
}

/** Writes the address of the page that shows a subject alone: `/embed/graph?focus=max-bokaev`. There is one for each. */
export function writeSubject(subject: Subject): string {
  return `/embed/${subject.kind}${writeSubjectSearch(subject)}`;
}

/** The query part of the address of a subject. */
export function writeSubjectSearch(subject: Subject): string {
  if (subject.kind === 'view') return writeView(subject.view);
  const { parameters, take } = FORMS[subject.kind] as SubjectForm;
  return writeParameters(take(subject), parameters);
}
