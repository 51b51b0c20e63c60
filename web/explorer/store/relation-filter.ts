import type { RelationFilter } from '../../../src/view/gen/graphql.js';
import type { ViewFilter } from '../../../src/view/view.js';

/**
 * The part of a view's filter that the API must hold, since the page does not know of a link by which documents and by whom it is said.
 * All else is held on the page, so that it can be taken back without asking.
 */
export function toRelationFilter({ documents, saidBy }: Pick<ViewFilter, 'documents' | 'saidBy'>): RelationFilter {
  return { ...(documents.length > 0 ? { documents } : {}), ...(saidBy.length > 0 ? { saidBy } : {}) };
}
