import { text } from './graph.js';
import type { StoredEdge, StoredNode } from './graph.js';
import { isVisible } from './claims.js';
import { by, byDay, byId, byText, dayOf } from './order.js';
import { rollUp } from './roll-up.js';
import type { Store } from './store.js';

const LASTING = ['REFUSED', 'PARTLY_MET', 'MET', 'LAPSED'];
const PASSING = ['MADE', 'REPEATED', 'ACKNOWLEDGED'];

export interface DemandQuery {
  readonly status?: readonly string[];
  readonly isOpen?: boolean;
  readonly madeBy?: string;
  readonly addressedTo?: string;
  readonly concerns?: string;
  readonly rollUp?: boolean;
  /** Made by this day, and nothing else is known than that it was made, or made again. */
  readonly unansweredSince?: string;
}

/** The demands asked for, by the day on which they were first made, then id. */
export function listDemands(store: Store, query: DemandQuery): StoredNode[] {
  const reaches = (demand: StoredNode, type: string, id: string | undefined, isRolledUp: boolean): boolean => {
    const wanted = id === undefined ? null : rollUp(store, [id], isRolledUp);
    return wanted === null || store.out(demand.id, type).some((edge) => wanted.has(edge.to));
  };
  return visibleDemands(store).filter(
    (demand) =>
      (query.status === undefined || query.status.includes(statusOfDemand(store, demand) ?? '')) &&
      (query.unansweredSince === undefined || isUnanswered(store, demand, query.unansweredSince)) &&
      (query.isOpen === undefined || isDemandOpen(store, demand) === query.isOpen) &&
      reaches(demand, 'MADE_BY', query.madeBy, query.rollUp ?? false) &&
      reaches(demand, 'ADDRESSED_TO', query.addressedTo, query.rollUp ?? false) &&
      reaches(demand, 'FOR', query.concerns, false),
  );
}

/** All demands that some visible claim shows, by the day on which they were first made, then id. */
export function visibleDemands(store: Store): StoredNode[] {
  return store
    .labelled('Demand')
    .filter((demand) => listHistory(store, demand).length > 0)
    .sort(byFirstMade(store));
}

/** The changes of status by latest day, then the day on which it was said, then id. */
export function listHistory(store: Store, node: StoredNode): readonly StoredEdge[] {
  const claimOf = (edge: StoredEdge): StoredNode => store.get(edge.to);
  return store
    .out(node.id, 'STATUS_CHANGE')
    .filter((edge) => isVisible(claimOf(edge)))
    .sort(
      by(
        byText((edge: StoredEdge) => text(edge.props, 'end') ?? ''),
        byText((edge: StoredEdge) => text(claimOf(edge).props, 'saidOn') ?? ''),
        byText((edge: StoredEdge) => edge.to),
      ),
    );
}

/** The last change; asking again and ACKNOWLEDGED do not displace a refusal, a part met, a demand met or lapsed. */
export function statusOfDemand(store: Store, demand: StoredNode): string | null {
  return listHistory(store, demand).reduce<string | null>((status, edge) => {
    const to = text(edge.props, 'to');
    return PASSING.includes(to ?? '') && LASTING.includes(status ?? '') ? status : to;
  }, null);
}

export function isDemandOpen(store: Store, demand: StoredNode): boolean {
  return !['MET', 'LAPSED'].includes(statusOfDemand(store, demand) ?? '');
}

/** The day on which it was first made; null where that is not said. */
export function firstMade(store: Store, demand: StoredNode): string | null {
  const days = listHistory(store, demand)
    .filter((edge) => text(edge.props, 'to') === 'MADE')
    .map(dayOf);
  return days.sort(byDay((day) => day))[0] ?? null;
}

function isUnanswered(store: Store, demand: StoredNode, since: string): boolean {
  const made = firstMade(store, demand);
  const steps = listHistory(store, demand).map((edge) => text(edge.props, 'to') ?? '');
  return made !== null && made <= since && steps.every((to) => ['MADE', 'REPEATED'].includes(to));
}

function byFirstMade(store: Store): (a: StoredNode, b: StoredNode) => number {
  return by(
    byDay((demand: StoredNode) => firstMade(store, demand)),
    byId,
  );
}
