import type { Subject, SubjectKind } from '../../view/subject.js';
import { SUBJECT_KINDS, readSubjectOf, writeSubjectSearch } from '../../view/subject-address.js';
import { pageOfSubject } from '../../view/subject-pages.js';
import { writeLinks } from '../page-head/write-links.js';
import { HASH } from '../snapshots/snapshot.js';
import { addressesOfKept, addressesOfSubject } from './page-addresses.js';
import type { PageAddresses } from './page-addresses.js';
import type { EmbedPage } from './write-embed-page.js';

/** What the address of each kind cannot do without. */
const NEEDS: Readonly<Record<SubjectKind, string>> = {
  graph: 'the thing in its middle: /embed/graph?focus=max-bokaev',
  path: 'its two ends: /embed/path?from=max-bokaev&to=eu',
  timeline: 'the thing that it is about: /embed/timeline?focus=max-bokaev',
  demands: 'nothing',
  sources: 'nothing',
  opportunities: 'nothing',
  disputes: 'nothing',
  dispute: 'an id: /embed/dispute?id=…',
  demand: 'an id: /embed/demand?id=…',
  claim: 'an id: /embed/claim?id=…',
  thing: 'an id: /embed/thing?id=max-bokaev',
  case: 'the id of a person: /embed/case?id=max-bokaev',
  document: 'an id: /embed/document?id=…',
  view: 'nothing',
  story: 'an id: /embed/story?id=…',
};

const TITLES: Readonly<Record<SubjectKind, string>> = {
  graph: 'Who did what to whom',
  path: 'How two are connected',
  timeline: 'Timeline',
  demands: 'Demands',
  sources: 'Sources',
  opportunities: 'Opportunities',
  disputes: 'Disputes',
  dispute: 'Dispute',
  demand: 'Demand',
  claim: 'Claim',
  thing: 'Card',
  case: 'Case',
  document: 'Document',
  view: 'View',
  story: 'Story',
};

type Theme = EmbedPage['theme'];

/**
 * Builds the embed page of a kind from the rest of its address. What cannot be read there is left out, and the page says so.
 * @param search may name a `theme` besides what the subject has
 * @param base public address of the server, without a slash at its end
 * @returns in words what is missing, where there is no such embed
 */
export function buildEmbedPage(name: string, search: URLSearchParams, base: string): EmbedPage | string {
  const kind = SUBJECT_KINDS.find((known) => known === name);
  if (kind === undefined) return `Expected one of ${SUBJECT_KINDS.join(', ')}; came ${name}.`;
  const theme = readTheme(search.get('theme'));
  search.delete('theme');
  const { subject, dropped } = readSubjectOf(kind, search.toString());
  if (subject === null) return `Such an embed needs ${NEEDS[kind]}.`;
  return {
    title: TITLES[kind],
    canonical: `${base}${pageOfSubject(subject)}`,
    head: writeEmbedHead(addressesOfSubject(subject, base), `${TITLES[kind]} · Demarche`),
    element: `demarche-${kind}`,
    attributes: [...listAttributes(subject), ...writeTheme(theme)],
    theme,
    dropped: dropped.map((part) => `${part.name}=${part.value}`),
  };
}

/**
 * Builds the page of what was frozen under a hash. Its element asks for it, and says where there is none.
 * @param search may name a `theme`
 * @param base public address of the server, without a slash at its end
 * @returns in words what is wrong, where that is no hash
 */
export function buildFrozenPage(hash: string, search: URLSearchParams, base: string): EmbedPage | string {
  if (!HASH.test(hash)) return 'What is frozen has a hash of 64 digits and letters from a to f.';
  const theme = readTheme(search.get('theme'));
  const attributes = [['frozen', hash] as const, ...writeTheme(theme)];
  return {
    title: 'Frozen',
    canonical: `${base}/frozen/${hash}`,
    head: writeEmbedHead(addressesOfKept(hash, base), 'Frozen · Demarche'),
    element: 'demarche-view',
    attributes,
    theme,
    dropped: [],
  };
}

/** How it is embedded elsewhere, and its picture. */
function writeEmbedHead(addresses: PageAddresses, title: string): string {
  return `${writeLinks(addresses, title).join('\n')}\n`;
}

function writeTheme(theme: Theme): (readonly [string, string])[] {
  return theme === 'auto' ? [] : [['theme', theme]];
}

/** The attributes of an element are called as the parameters of the address are; a view is one attribute. */
function listAttributes(subject: Subject): (readonly [string, string])[] {
  const search = writeSubjectSearch(subject);
  return subject.kind === 'view' ? [['view', search]] : [...new URLSearchParams(search)];
}

function readTheme(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'auto';
}
