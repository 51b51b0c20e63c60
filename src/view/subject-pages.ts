import { readView, writeView } from './address.js';
import { asCompared, asKnown } from './subject.js';
import type { Subject } from './subject.js';
import { readSubject, writeSubjectSearch } from './subject-address.js';
import { EMPTY_FILTER, EMPTY_LEDGER, EMPTY_VIEW, placeFreely, readLineKey } from './view.js';
import type { View, ViewFilter } from './view.js';

const PAGE = /^\/(things|claims|documents|demands|disputes)\/([^/]+)$/;
const ID = /^[A-Za-z0-9_.:-]{1,128}$/;
const FROZEN = /^\/(?:embed\/)?frozen\/([0-9a-f]{64})$/;

/**
 * The subject that a page of the server shows.
 * @param path such as `/things/max-bokaev`, `/` or `/embed/claim`
 * @param search with or without its question mark
 * @returns null for every other address, and for the frozen ones, whose subject is in their snapshot
 */
export function subjectOfPage(path: string, search: string): Subject | null {
  if (path === '/') return subjectOfView(readView(search).view);
  const [, folder, written] = PAGE.exec(path) ?? [];
  if (written === undefined) return readSubject(path, search).subject;
  const id = decodeId(written);
  if (id === null) return null;
  const { view } = readView(search);
  const known = asKnown(view);
  switch (folder) {
    case 'things':
      return subjectOfView({ ...view, focus: id });
    case 'claims':
      return { kind: 'claim', id, ...known };
    case 'demands':
      return { kind: 'demand', id, ...known };
    case 'disputes':
      return { kind: 'dispute', id, ...known };
    default:
      return { kind: 'document', id, ...known };
  }
}

/** Ids stand in addresses as they are or percent-encoded, as spreadsheets and calendars have them. */
function decodeId(written: string): string | null {
  try {
    const id = decodeURIComponent(written);
    return ID.test(id) ? id : null;
  } catch {
    return null;
  }
}

/** The hash of the snapshot that a page shows; null where it shows none. */
export function frozenOfPage(path: string): string | null {
  return FROZEN.exec(path)?.[1] ?? null;
}

/** The subject that says most plainly what a view shows: where a view is nothing but the ledger, that is the ledger. */
export function subjectOfView(view: View): Subject {
  const { page, pane, things, focus, line, claim, document, filter, paths, today, story } = view;
  const known = asKnown(view);
  if (story !== null) return { kind: 'story', id: story.id, ...known };
  if (page === 'demands') return subjectOfLedger(view);
  if (page === 'opportunities') return { kind: 'opportunities', ...view.opportunities, today, ...known };
  if (page === 'disputes') return subjectOfDisputes(view);
  if (page === 'sources') return { kind: 'sources', ...view.sources, ...known };
  if (pane === 'timeline' && focus !== null) return { kind: 'timeline', focus, filter, today, ...known };
  if (paths !== null && paths.from !== null && paths.to !== null)
    return { kind: 'path', from: paths.from, to: paths.to, maxLength: paths.maxLength, filter, ...known };
  if (things.length > 0) return { kind: 'view', view };
  if (claim !== null) return { kind: 'claim', id: claim, ...known };
  if (document !== null) return { kind: 'document', id: document, ...known };
  if (line !== null) return { kind: 'view', view: { ...view, things: readLineKey(line).map(placeFreely) } };
  return focus === null ? { kind: 'view', view } : { kind: 'graph', focus, depth: 1, filter, ...asCompared(view) };
}

/**
 * The address in the explorer of all that a page shows, and nothing else: the one and only for its view.
 * @param path such as `/things/max-bokaev`, `/` or `/embed/claim`
 * @param search with or without its question mark
 * @returns null where it shows nothing, and for the frozen ones
 */
export function canonicalPage(path: string, search: string): string | null {
  if (path === '/') return `/${writeView(readView(search).view)}`;
  const subject = subjectOfPage(path, search);
  return subject === null ? null : pageOfSubject(subject);
}

/** The address in the explorer of what a subject shows: where "open in Demarche" leads. */
export function pageOfSubject(subject: Subject): string {
  const { said = null } = subject;
  switch (subject.kind) {
    case 'graph': {
      const { focus, filter, then = null } = subject;
      return isEmpty(filter)
        ? `/things/${focus}${explore({ said, then }).slice(1)}`
        : explore({ page: 'explore', focus, filter, said, then });
    }
    case 'path': {
      const { from, to, maxLength, filter } = subject;
      return explore({ page: 'explore', paths: { from, to, maxLength, chosen: null }, filter, said });
    }
    case 'timeline': {
      const { focus, filter, today } = subject;
      return explore({ page: 'explore', pane: 'timeline', focus, filter, today, said });
    }
    case 'demands': {
      const { kind: _, said: __, then = null, ...asked } = subject;
      return explore({ page: 'demands', ledger: { ...EMPTY_LEDGER, ...asked }, said, then });
    }
    case 'opportunities': {
      const { kind: _, said: __, today, ...opportunities } = subject;
      return explore({ page: 'opportunities', opportunities, today, said });
    }
    case 'disputes': {
      const { about, dismissed } = subject;
      return explore({ page: 'disputes', disputes: { ...EMPTY_VIEW.disputes, about, dismissed }, said });
    }
    case 'sources': {
      const { kind: _, said: __, ...sources } = subject;
      return explore({ page: 'sources', sources, said });
    }
    case 'story':
      return explore({ page: 'explore', story: { id: subject.id, step: 0 }, said });
    case 'view':
      return `/${writeView(subject.view)}`;
    case 'case':
      return `/things/${subject.id}${explore({ said }).slice(1)}`;
    case 'demand':
    case 'dispute':
    case 'claim':
    case 'thing':
    case 'document':
      return `/${subject.kind}s/${subject.id}${explore({ said }).slice(1)}`;
  }
}

/**
 * The address of the picture of a subject.
 * @param format png for previews and reports, svg to be enlarged and edited
 */
export function pictureOf(subject: Subject, format: 'png' | 'svg' = 'png'): string {
  return `/pictures/${subject.kind}.${format}${writeSubjectSearch(subject)}`;
}

function subjectOfLedger({ ledger: { demand, ...ledger }, ...view }: View): Subject {
  return demand === null ? { kind: 'demands', ...ledger, ...asCompared(view) } : { kind: 'demand', id: demand, ...asKnown(view) };
}

function subjectOfDisputes({ disputes: { dispute, about, dismissed }, ...view }: View): Subject {
  const known = asKnown(view);
  return dispute === null ? { kind: 'disputes', about, dismissed, ...known } : { kind: 'dispute', id: dispute, ...known };
}

function explore(change: Partial<View>): string {
  return `/${writeView({ ...EMPTY_VIEW, ...change })}`;
}

function isEmpty(filter: ViewFilter): boolean {
  return writeView({ ...EMPTY_VIEW, filter }) === writeView({ ...EMPTY_VIEW, filter: EMPTY_FILTER });
}
