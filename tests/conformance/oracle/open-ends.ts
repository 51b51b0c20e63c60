import type { StoredNode } from './graph.js';
import { isVisible } from './claims.js';
import { byClaimDate } from './order.js';
import type { Store } from './store.js';

/** The claims drawn at the thing of which one end is not said. */
export function listOpenEnds(store: Store, id: string): StoredNode[] {
  const claims = new Set(store.out(id, 'OPEN_END').map((edge) => store.get(edge.to)));
  return [...claims].filter(isVisible).sort(byClaimDate('DATE_ASC'));
}
