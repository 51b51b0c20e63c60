import { text, texts } from './graph.js';
import type { Props, StoredEdge } from './graph.js';
import { isAnyIn, isIn, isSureEnough } from './claims.js';
import { overlaps } from './dates.js';
import type { DateRange } from './dates.js';
import { byRelationDate } from './order.js';
import { rollUp } from './roll-up.js';
import type { Store } from './store.js';

export interface RelationFilter {
  readonly types?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly between?: DateRange;
  readonly minCertainty?: string;
  readonly voices?: readonly string[];
  readonly documents?: readonly string[];
  readonly saidBy?: readonly string[];
  readonly includeInferred?: boolean;
}

/** All relations that the filter has, in order. */
export function listRelations(store: Store, filter: RelationFilter, isRolledUp: boolean, orderBy: unknown): StoredEdge[] {
  return store.links
    .filter(
      (link) => text(link.props, 'typename') === 'Relation' && matchesLink(link, filter) && matchesEnds(store, link, filter, isRolledUp),
    )
    .sort(byRelationDate(orderBy));
}

/** The relations of one thing and, rolled up, of its organs and of those who act on its behalf. */
export function listRelationsOf(
  store: Store,
  id: string,
  filter: RelationFilter,
  direction: string,
  isRolledUp: boolean,
  orderBy: unknown,
): StoredEdge[] {
  return listRelations(store, filter, isRolledUp, orderBy).filter((link) => {
    const isActor = direction !== 'IN' && isBegunBy(store, link, [id], isRolledUp);
    return isActor || (direction !== 'OUT' && rollUp(store, [id], isRolledUp).has(link.to));
  });
}

/** What a filter asks of a relation or a concern, but for its ends. */
export function matchesLink({ props }: StoredEdge, filter: RelationFilter): boolean {
  return matchesFacts(props, filter) && (filter.includeInferred !== false || props['inferred'] !== true);
}

/** What a filter asks of a claim and of all that is made from it alike. */
export function matchesFacts(props: Props, filter: RelationFilter): boolean {
  return (
    isIn(filter.types, text(props, 'relation')) &&
    overlaps(props, filter.between) &&
    isSureEnough(props, filter.minCertainty) &&
    isIn(filter.voices, text(props, 'voice')) &&
    isIn(filter.documents, text(props, 'documentId')) &&
    isAnyIn(filter.saidBy, texts(props, 'saidBy'))
  );
}

/** The ends that a filter asks for, taken as they are or rolled up. */
export function matchesEnds(store: Store, link: StoredEdge, filter: RelationFilter, isRolledUp: boolean): boolean {
  return (
    (filter.from === undefined || isBegunBy(store, link, filter.from, isRolledUp)) &&
    (filter.to === undefined || rollUp(store, filter.to, isRolledUp).has(link.to))
  );
}

/** Whether one of the things began it: itself or, rolled up, an organ of it, or somebody on behalf of either. */
function isBegunBy(store: Store, link: StoredEdge, ids: readonly string[], isRolledUp: boolean): boolean {
  const all = rollUp(store, ids, isRolledUp);
  if (all.has(link.from)) return true;
  return isRolledUp && store.out(text(link.props, 'claimId') ?? '', 'ON_BEHALF_OF').some((edge) => all.has(edge.to));
}
