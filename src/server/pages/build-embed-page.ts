import type { Subject, SubjectKind } from '../../view/subject.js';
import { readSubjectOf, writeSubjectSearch } from '../../view/subject-address.js';
import { pageOfSubject } from '../../view/subject-pages.js';
import { writeEmbedPage, writeNoEmbedPage } from './write-embed-page.js';

/** What the address of each kind cannot do without. */
const NEEDS: Readonly<Record<SubjectKind, string>> = {
  graph: 'the thing in its middle: /embed/graph?focus=max-bokaev',
  path: 'its two ends: /embed/path?from=max-bokaev&to=european-union',
  timeline: 'the thing that it is about: /embed/timeline?focus=max-bokaev',
  demands: 'nothing',
  demand: 'an id: /embed/demand?id=…',
  claim: 'an id: /embed/claim?id=…',
  thing: 'an id: /embed/thing?id=max-bokaev',
  document: 'an id: /embed/document?id=…',
  view: 'nothing',
  story: 'an id: /embed/story?id=…',
};

const TITLES: Readonly<Record<SubjectKind, string>> = {
  graph: 'Who did what to whom',
  path: 'How two are connected',
  timeline: 'Timeline',
  demands: 'Demands',
  demand: 'Demand',
  claim: 'Claim',
  thing: 'Card',
  document: 'Document',
  view: 'View',
  story: 'Story',
};

/** A page that was made, with its HTTP status. */
export interface BuiltPage {
  readonly status: number;
  readonly html: string;
}

/**
 * Builds the embed page of a kind from the rest of its address. What cannot be read there is left out, and the page says so.
 * @param search may name a `theme` besides what the subject has
 * @param base public address of the server, without a slash at its end
 */
export function buildEmbedPage(kind: SubjectKind, search: URLSearchParams, base: string): BuiltPage {
  const theme = readTheme(search.get('theme'));
  search.delete('theme');
  const { subject, dropped } = readSubjectOf(kind, search.toString());
  if (subject === null) return { status: 404, html: writeNoEmbedPage(`Such an embed needs ${NEEDS[kind]}.`, base) };
  const html = writeEmbedPage({
    title: `${TITLES[kind]} · Demarche`,
    canonical: `${base}${pageOfSubject(subject)}`,
    head: '',
    element: `demarche-${kind}`,
    attributes: [...listAttributes(subject), ...(theme === 'auto' ? [] : [['theme', theme] as const])],
    theme,
    dropped: dropped.map(({ name, value }) => `${name}=${value}`),
  });
  return { status: 200, html };
}

/** The attributes of an element are called as the parameters of the address are; a view is one attribute. */
function listAttributes(subject: Subject): (readonly [string, string])[] {
  const search = writeSubjectSearch(subject);
  return subject.kind === 'view' ? [['view', search]] : [...new URLSearchParams(search)];
}

function readTheme(text: string | null): 'light' | 'dark' | 'auto' {
  return text === 'light' || text === 'dark' ? text : 'auto';
}
