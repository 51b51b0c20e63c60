import type { RelationFilter } from '../../../src/view/gen/graphql.js';
import type { View, ViewFilter } from '../../../src/view/view.js';

/**
 * The part of a view's filter that the API must hold, since the page does not know of a link by which documents and by whom it is said.
 * All else is held on the page, so that it can be taken back without asking.
 */
export function toRelationFilter({ documents, saidBy }: Pick<ViewFilter, 'documents' | 'saidBy'>): RelationFilter {
  return { ...(documents.length > 0 ? { documents } : {}), ...(saidBy.length > 0 ? { saidBy } : {}) };
}

/** Whether two views ask the API for the same links, as of the same day; all else of a filter is held on the page. */
export function isAskedAlike(one: Pick<View, 'filter' | 'said'>, other: Pick<View, 'filter' | 'said'>): boolean {
  return one.said === other.said && JSON.stringify(toRelationFilter(one.filter)) === JSON.stringify(toRelationFilter(other.filter));
}
