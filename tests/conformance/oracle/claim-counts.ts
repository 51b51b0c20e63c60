import { text } from './graph.js';
import type { StoredNode } from './graph.js';
import { groupBy } from './group.js';
import { listClaims } from './claims.js';
import type { ClaimFilter } from './claims.js';
import { by, byNumber, byText, dayOf } from './order.js';
import type { Store } from './store.js';

export interface ClaimCount {
  readonly key: string;
  readonly count: number;
  readonly by: string;
  readonly title: string | null;
}

const UNDATED = 'undated';

/** How many claims for each year or month, in their order, the undated last; or for each verb, voice or document, the largest group first. */
export function countClaims(store: Store, grouping: string, filter: ClaimFilter): ClaimCount[] {
  const groups = groupBy(listClaims(store, filter), (claim) => readKey(claim, grouping));
  const counts = [...groups].map(([key, claims]) => ({
    key,
    count: claims.length,
    by: grouping,
    title: grouping === 'DOCUMENT' ? text(store.get(key).props, 'title') : null,
  }));
  return counts.sort(grouping === 'YEAR' || grouping === 'MONTH' ? byTime : bySize);
}

const byTime = byText<ClaimCount>(({ key }) => (key === UNDATED ? '~' : key));
const bySize = by<ClaimCount>(
  byNumber(({ count }) => -count),
  byText(({ key }) => key),
);

function readKey(claim: StoredNode, grouping: string): string {
  switch (grouping) {
    case 'YEAR':
      return dayOf(claim)?.slice(0, 4) ?? UNDATED;
    case 'MONTH':
      return dayOf(claim)?.slice(0, 7) ?? UNDATED;
    case 'RELATION':
      return text(claim.props, 'relation') ?? '';
    case 'VOICE':
      return text(claim.props, 'voice') ?? '';
    default:
      return text(claim.props, 'documentId') ?? '';
  }
}
