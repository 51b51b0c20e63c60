import { text } from './graph.js';
import type { StoredNode } from './graph.js';
import { isVisible } from './claims.js';
import { overlaps } from './dates.js';
import type { DateRange } from './dates.js';
import { isDemandOpen, listHistory, visibleDemands } from './demands.js';
import { byDateAndId } from './order.js';
import { rollUp } from './roll-up.js';
import type { Store } from './store.js';

export interface OpportunityQuery {
  readonly towards?: string;
  readonly rollUp?: boolean;
  readonly status?: readonly string[];
  readonly between?: DateRange;
}

/** The opportunities asked for, by date, then id. */
export function listOpportunities(store: Store, query: OpportunityQuery): StoredNode[] {
  const towards = query.towards === undefined ? null : rollUp(store, [query.towards], query.rollUp ?? false);
  return visibleOpportunities(store).filter(
    (opportunity) =>
      (towards === null || store.out(opportunity.id, 'TOWARDS').some((edge) => towards.has(edge.to))) &&
      (query.status === undefined || query.status.includes(statusOfOpportunity(store, opportunity) ?? '')) &&
      overlaps(opportunity.props, query.between),
  );
}

/** All opportunities of which a visible claim tells a status, by date, then id. */
export function visibleOpportunities(store: Store): StoredNode[] {
  return store
    .labelled('Opportunity')
    .filter((opportunity) => listHistory(store, opportunity).length > 0)
    .sort(byDateAndId);
}

/** Where the last claim moved it. */
export function statusOfOpportunity(store: Store, opportunity: StoredNode): string | null {
  return text(listHistory(store, opportunity).at(-1)?.props ?? {}, 'to');
}

/** The open demands addressed, rolled up, to an actor of `towards`, and what the case file adds with a claim. */
export function listDemandsOf(store: Store, opportunity: StoredNode): StoredNode[] {
  const towards = rollUp(
    store,
    store.out(opportunity.id, 'TOWARDS').map((edge) => edge.to),
    true,
  );
  const added = new Set(
    store
      .out(opportunity.id, 'COULD_RAISE')
      .filter((edge) => isVisible(store.get(text(edge.props, 'claimId') ?? '')))
      .map((edge) => edge.to),
  );
  return visibleDemands(store).filter(
    (demand) =>
      added.has(demand.id) || (isDemandOpen(store, demand) && store.out(demand.id, 'ADDRESSED_TO').some((edge) => towards.has(edge.to))),
  );
}

/** Where a demand can be raised: the opportunities that list it. */
export function listOpportunitiesOf(store: Store, demand: StoredNode): StoredNode[] {
  return visibleOpportunities(store).filter((opportunity) => listDemandsOf(store, opportunity).includes(demand));
}
