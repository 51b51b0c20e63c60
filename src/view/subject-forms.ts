import type { Parameter } from './address/parameter.js';
import { ids, numbers } from './address/values.js';
import { asCompared, asKnown } from './subject.js';
import type { Subject, SubjectKind } from './subject.js';
import { EMPTY_DRAFT, own, shared } from './subject-draft.js';
import type { SubjectDraft } from './subject-draft.js';
import { EMPTY_LEDGER, EMPTY_VIEW } from './view.js';
import type { View, ViewFilter } from './view.js';

/** How the subjects of one kind are written in an address. */
export interface SubjectForm<S extends Subject = Subject> {
  readonly parameters: readonly Parameter<SubjectDraft>[];
  /** The subject; null where something is missing without which there is none. */
  readonly build: (draft: SubjectDraft) => S | null;
  readonly take: (subject: S) => SubjectDraft;
}

type Forms = { readonly [K in Exclude<SubjectKind, 'view'>]: SubjectForm<Extract<Subject, { readonly kind: K }>> };

const FILTER_NAMES = ['kinds', 'types', 'voices', 'modalities', 'certainty', 'inferred', 'documents', 'said-by'];
const FILTER = FILTER_NAMES.map((name) => shared(name));
const DAYS = [shared('from'), shared('to')];
/** As of which day: every subject has it; and with which other day it is compared. */
const SAID = shared('said');
const THEN = shared('then');

/** The forms of all kinds but views, which are written as they are anywhere. */
export const FORMS: Forms = {
  graph: {
    parameters: [shared('focus'), own('depth', numbers(1, 2)), ...FILTER, ...DAYS, SAID, THEN],
    build: ({ view, depth }) =>
      view.focus === null
        ? null
        : { kind: 'graph', focus: view.focus, depth: depth === 2 ? 2 : 1, filter: view.filter, ...asCompared(view) },
    take: ({ focus, depth, filter, said = null, then = null }) => ({ ...draftOf({ focus, said, then }, filter), depth }),
  },
  path: {
    // Its ends are called from and to; the days are since and until.
    parameters: [
      own('from', ids),
      own('to', ids),
      own('length', numbers(1, 6)),
      ...FILTER,
      shared('from', 'since'),
      shared('to', 'until'),
      SAID,
    ],
    build: ({ from, to, length, view }) =>
      from === null || to === null ? null : { kind: 'path', from, to, maxLength: length, filter: view.filter, ...asKnown(view) },
    take: ({ from, to, maxLength, filter, said = null }) => ({ ...draftOf({ said }, filter), from, to, length: maxLength }),
  },
  timeline: {
    parameters: [shared('focus'), shared('today'), ...FILTER, ...DAYS, SAID],
    build({ view }) {
      const { focus, filter, today } = view;
      return focus === null ? null : { kind: 'timeline', focus, filter, today, ...asKnown(view) };
    },
    take: ({ focus, filter, today, said = null }) => draftOf({ focus, today, said }, filter),
  },
  demands: {
    parameters: ['made-by', 'addressed-to', 'concerns', 'status', 'open', 'roll-up', 'said', 'then'].map((name) => shared(name)),
    build({ view }) {
      const { madeBy, addressedTo, concerns, status, isOpen, rollUp } = view.ledger;
      return { kind: 'demands', madeBy, addressedTo, concerns, status, isOpen, rollUp, ...asCompared(view) };
    },
    take: ({ kind: _, said = null, then = null, ...ledger }) => draftOf({ said, then, ledger: { ...EMPTY_LEDGER, ...ledger } }),
  },
  opportunities: {
    // As the ledger has them: an address with nothing but occasions in it need not say of what the state is.
    parameters: [shared('towards'), shared('opportunity-status', 'status'), shared('towards-roll-up', 'roll-up'), shared('today'), SAID],
    build: ({ view }) => ({ kind: 'opportunities', ...view.opportunities, today: view.today, ...asKnown(view) }),
    take: ({ kind: _, said = null, today, ...opportunities }) => draftOf({ said, today, opportunities }),
  },
  sources: {
    parameters: ['publisher', 'genre', 'held', 'passages', 'sort', 'descending', 'said'].map((name) => shared(name)),
    build: ({ view }) => ({ kind: 'sources', ...view.sources, ...asKnown(view) }),
    take: ({ kind: _, said = null, ...sources }) => draftOf({ said, sources }),
  },
  disputes: {
    parameters: ['about', 'dismissed', 'said'].map((name) => shared(name)),
    build: ({ view }) => ({ kind: 'disputes', about: view.disputes.about, dismissed: view.disputes.dismissed, ...asKnown(view) }),
    take: ({ about, dismissed, said = null }) => draftOf({ said, disputes: { ...EMPTY_VIEW.disputes, about, dismissed } }),
  },
  dispute: formOfId('dispute'),
  demand: formOfId('demand'),
  claim: formOfId('claim'),
  thing: formOfId('thing'),
  case: formOfId('case'),
  document: formOfId('document'),
  story: formOfId('story'),
};

function formOfId<K extends 'dispute' | 'demand' | 'claim' | 'thing' | 'case' | 'document' | 'story'>(kind: K) {
  return {
    parameters: [own('id', ids), SAID],
    build: ({ id, view }: SubjectDraft) => (id === null ? null : { kind, id, ...asKnown(view) }),
    take: ({ id, said }: { readonly id: string; readonly said?: string }) => ({ ...draftOf({ said: said ?? null }), id }),
  };
}

function draftOf(change: Partial<View>, filter: ViewFilter = EMPTY_VIEW.filter): SubjectDraft {
  return { ...EMPTY_DRAFT, view: { ...EMPTY_VIEW, ...change, filter } };
}
