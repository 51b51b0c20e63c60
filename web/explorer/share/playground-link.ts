import { DemandsDocument, PathsDocument, SubgraphDocument } from '../../../src/view/gen/graphql.js';
import { ALL_KINDS } from '../../../src/view/view.js';
import type { View } from '../../../src/view/view.js';
import { toRelationFilter } from '../store/relation-filter.js';

/** The address of the playground with the query that makes a view, ready to run. */
export function writePlaygroundLink(view: View): string {
  const { document, variables } = findQuery(view);
  return `/playground/#query=${encodeURIComponent(document)}&variables=${encodeURIComponent(JSON.stringify(variables, null, 2))}`;
}

function findQuery(view: View): { readonly document: string; readonly variables: object } {
  const filter = toRelationFilter(view.filter);
  if (view.page === 'demands') {
    const { madeBy, addressedTo, concerns, status, isOpen, rollUp } = view.ledger;
    const wanted = { madeBy, addressedTo, concerns, isOpen, rollUp, status: status.length > 0 ? status : null, first: 20 };
    return { document: DemandsDocument.toString(), variables: wanted };
  }
  if (view.paths?.from && view.paths.to) {
    const { from, to, maxLength } = view.paths;
    return { document: PathsDocument.toString(), variables: { from, to, maxLength, filter, through: view.filter.kinds, first: 3 } };
  }
  const of = view.things.map(({ id }) => id).slice(0, 1000);
  const isAlone = of.length <= 1;
  return {
    document: SubgraphDocument.toString(),
    variables: { of, depth: isAlone ? 1 : 0, direction: 'BOTH', filter, through: ALL_KINDS, limit: isAlone ? 100 : 600 },
  };
}
