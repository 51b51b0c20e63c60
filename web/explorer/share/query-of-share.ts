import {
  CaseDocument,
  ClaimDocument,
  DemandDocument,
  DemandsDocument,
  DisputeDocument,
  DisputesDocument,
  DocumentDocument,
  PathsDocument,
  SourcesDocument,
  StoryDocument,
  SubgraphDocument,
  ThingDocument,
  TimelineDocument,
} from '../../../src/view/gen/graphql.js';
import { askForClaims, askForLinks, MOST_LINKS } from '../../../src/view/load-filter.js';
import type { Subject } from '../../../src/view/subject.js';
import type { View } from '../../../src/view/view.js';
import { ComingOpportunitiesDocument } from '../gen/graphql.js';
import { filterOfOpportunities } from '../ledger/load-opportunities.js';
import { todayOf } from '../store/as-of-day.js';

/** An operation as the playground takes it. */
export interface SharedQuery {
  readonly document: { toString(): string };
  readonly variables: object;
}

const PAGE = 20;
const MOST_CLAIMS = 100;
const MOST_WAYS = 3;
/** Things at most in one question at depth 0. */
const MOST_THINGS = 1000;

/**
 * The operation that asks for what is shared, with the filter that it is shown with.
 * @param subject what of the view is chosen; none: the things of the view
 */
export function queryOfShare(view: View, subject: Subject | undefined): SharedQuery {
  return subject === undefined ? queryOfView(view) : queryOfSubject(subject);
}

function queryOfSubject(subject: Subject): SharedQuery {
  switch (subject.kind) {
    case 'view':
      return queryOfView(subject.view);
    case 'graph': {
      const { focus, depth, filter } = subject;
      return queryOfLinks([focus], depth, filter);
    }
    case 'path': {
      const { from, to, maxLength, filter } = subject;
      const variables = { from, to, maxLength, filter: askForLinks(filter), through: filter.kinds, first: MOST_WAYS };
      return { document: PathsDocument, variables };
    }
    case 'timeline': {
      const variables = { id: subject.focus, filter: askForClaims(subject.filter), first: MOST_CLAIMS, after: null };
      return { document: TimelineDocument, variables };
    }
    case 'demands': {
      const { kind: _, said: __, then: ___, status, ...asked } = subject;
      return { document: DemandsDocument, variables: { ...asked, status: status.length === 0 ? null : status, first: PAGE } };
    }
    case 'opportunities': {
      const { today, said = null } = subject;
      const between = { from: todayOf({ today, said }) };
      return { document: ComingOpportunitiesDocument, variables: { ...filterOfOpportunities(subject), between, first: PAGE, after: null } };
    }
    case 'sources':
      return { document: SourcesDocument, variables: { first: PAGE, after: null, links: true } };
    case 'document':
      return { document: DocumentDocument, variables: { id: subject.id, first: PAGE } };
    case 'disputes': {
      const { about, dismissed } = subject;
      return { document: DisputesDocument, variables: { about, includeDismissed: dismissed, first: PAGE, after: null } };
    }
    case 'dispute':
      return { document: DisputeDocument, variables: { id: subject.id } };
    case 'demand':
      return { document: DemandDocument, variables: { id: subject.id } };
    case 'claim':
      return { document: ClaimDocument, variables: { id: subject.id } };
    case 'thing':
      return { document: ThingDocument, variables: { id: subject.id } };
    case 'case':
      return { document: CaseDocument, variables: { id: subject.id } };
    case 'story':
      return { document: StoryDocument, variables: { id: subject.id } };
  }
}

function queryOfView({ things, filter }: View): SharedQuery {
  return queryOfLinks(
    things.slice(0, MOST_THINGS).map(({ id }) => id),
    0,
    filter,
  );
}

function queryOfLinks(of: readonly string[], depth: number, filter: View['filter']): SharedQuery {
  const variables = { of, depth, direction: 'BOTH', filter: askForLinks(filter), through: filter.kinds, limit: MOST_LINKS };
  return { document: SubgraphDocument, variables };
}
