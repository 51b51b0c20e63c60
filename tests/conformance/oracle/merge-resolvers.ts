import { isVisible } from './claims.js';
import { followOne } from './resolvers.js';
import type { NodeResolvers, Resolver } from './resolvers.js';
import type { StoredNode } from './graph.js';

/** What shows a merge and bears the label. */
function shownBy(label: string): Resolver<StoredNode> {
  return ({ id }, { store }) =>
    store
      .out(id, 'SHOWN_BY')
      .map((edge) => store.get(edge.to))
      .filter((node) => node.labels.includes(label) && (label !== 'Claim' || isVisible(node)));
}

/** Things that an editor found to be one. */
export const MERGES: NodeResolvers = {
  'Thing.merged': ({ id }, { store }) =>
    store
      .into(id, 'MERGED_INTO')
      .map((edge) => store.get(edge.from))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  'Merge.into': followOne('MERGED_INTO'),
  'Merge.claims': shownBy('Claim'),
  'Merge.documents': shownBy('Document'),
};
