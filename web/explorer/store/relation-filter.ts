import type { RelationFilter } from '../../../src/view/gen/graphql.js';
import type { ViewFilter } from '../../../src/view/view.js';

/**
 * The part of a view's filter that the API must hold, since the page does not know of a link by which documents and by whom it is said.
 * All else is held on the page, so that it can be taken back without asking.
 */
export function toRelationFilter({ documents, saidBy }: Pick<ViewFilter, 'documents' | 'saidBy'>): RelationFilter {
  return { ...(documents.length > 0 ? { documents } : {}), ...(saidBy.length > 0 ? { saidBy } : {}) };
}

/** Whether two filters ask the API for the same links; all else of a filter is held on the page. */
export function isAskedAlike(one: ViewFilter, other: ViewFilter): boolean {
  return JSON.stringify(toRelationFilter(one)) === JSON.stringify(toRelationFilter(other));
}
