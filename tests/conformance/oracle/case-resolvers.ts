import { listCaseStates } from './case-states.js';
import type { CaseState } from './case-states.js';
import { readFuzzyDate } from './dates.js';
import type { StoredNode } from './graph.js';
import type { Resolver } from './resolvers.js';

/** The states of persons' cases. */
export const CASES: Readonly<Record<string, Resolver<never>>> = {
  'Person.caseStates': (({ id }, { store }) => listCaseStates(store, id)) satisfies Resolver<StoredNode>,
  'CaseState.since': (({ since }) => readFuzzyDate(since.props)) satisfies Resolver<CaseState>,
  'CaseState.until': (({ until }) => (until === null ? null : readFuzzyDate(until.props))) satisfies Resolver<CaseState>,
  'CaseState.disputed': (({ claims }, { store }) =>
    claims.some(({ id }) =>
      store.into(id, 'POSITION').some((edge) => store.get(edge.from).props['dismissed'] === false),
    )) satisfies Resolver<CaseState>,
};
