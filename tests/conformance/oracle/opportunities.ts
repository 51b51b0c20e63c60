import { text } from './graph.js';
import type { StoredNode } from './graph.js';
import { isVisible } from './claims.js';
import { overlaps } from './dates.js';
import type { DateRange } from './dates.js';
import { firstMade, isDemandOpen, listHistory, visibleDemands } from './demands.js';
import { byDateAndId } from './order.js';
import { rollUp } from './roll-up.js';
import type { Store } from './store.js';

export interface OpportunityQuery {
  readonly towards?: string;
  readonly rollUp?: boolean;
  readonly status?: readonly string[];
  readonly between?: DateRange;
  /** A demand that could have been raised there, and that no claim says was. */
  readonly notRaised?: string;
}

/** The opportunities asked for, by date, then id. */
export function listOpportunities(store: Store, query: OpportunityQuery): StoredNode[] {
  const towards = query.towards === undefined ? null : rollUp(store, [query.towards], query.rollUp ?? false);
  return visibleOpportunities(store).filter(
    (opportunity) =>
      (towards === null || store.out(opportunity.id, 'TOWARDS').some((edge) => towards.has(edge.to))) &&
      (query.status === undefined || query.status.includes(statusOfOpportunity(store, opportunity) ?? '')) &&
      overlaps(opportunity.props, query.between) &&
      (query.notRaised === undefined || listNotRaised(store, opportunity).some(({ id }) => id === query.notRaised)),
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

/** The demands made by the last day of an occasion, neither met nor lapsed before it, that concern those it is towards or that were added, but for those that were raised. */
export function listNotRaised(store: Store, opportunity: StoredNode): StoredNode[] {
  const { props, id } = opportunity;
  const towards = rollUp(
    store,
    store.out(id, 'TOWARDS').map((edge) => edge.to),
    true,
  );
  const added = new Set(store.out(id, 'COULD_RAISE').map((edge) => edge.to));
  const raised = new Set(store.out(id, 'RAISED').map((edge) => edge.to));
  const wasOver = (demand: StoredNode): boolean =>
    listHistory(store, demand).some(
      (edge) =>
        ['MET', 'LAPSED'].includes(text(edge.props, 'to') ?? '') &&
        (text(props, 'day') === null || (text(edge.props, 'end') ?? '') < (text(props, 'start') ?? '')),
    );
  return visibleDemands(store).filter(
    (demand) =>
      !raised.has(demand.id) &&
      (firstMade(store, demand) ?? '') <= (text(props, 'end') ?? '') &&
      !wasOver(demand) &&
      (added.has(demand.id) || store.out(demand.id, 'ADDRESSED_TO').some((edge) => towards.has(edge.to))),
  );
}

/** Where a demand can be raised: the opportunities that list it. */
export function listOpportunitiesOf(store: Store, demand: StoredNode): StoredNode[] {
  return visibleOpportunities(store).filter((opportunity) => listDemandsOf(store, opportunity).includes(demand));
}
