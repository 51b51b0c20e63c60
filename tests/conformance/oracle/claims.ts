import { number, text, texts } from './graph.js';
import type { Props, StoredEdge, StoredNode } from './graph.js';
import { overlaps } from './dates.js';
import type { DateRange } from './dates.js';
import { byClaimDate } from './order.js';
import type { Store } from './store.js';

export const ROLES = ['AGENT', 'TARGET', 'ABOUT', 'BENEFICIARY', 'INSTRUMENT', 'ON_BEHALF_OF', 'PLACE'];
const CERTAINTIES = ['UNKNOWN', 'OPINION', 'HEDGED', 'STATED'];

export interface ClaimFilter {
  readonly relations?: readonly string[];
  readonly participants?: readonly string[];
  readonly documents?: readonly string[];
  readonly between?: DateRange;
  readonly polarity?: string;
  readonly modalities?: readonly string[];
  readonly voices?: readonly string[];
  readonly minCertainty?: string;
  readonly saidBy?: readonly string[];
  readonly agentStatus?: readonly string[];
}

/** All claims but the retracted, as the filter has them, in order. */
export function listClaims(store: Store, filter: ClaimFilter = {}, orderBy: unknown = 'DATE_ASC'): StoredNode[] {
  return visibleClaims(store)
    .filter((claim) => matchesClaim(store, claim, filter))
    .sort(byClaimDate(orderBy));
}

/** The claims in which a thing takes part in one of the roles. */
export function listClaimsOf(
  store: Store,
  id: string,
  roles: readonly string[] = ROLES,
  filter: ClaimFilter = {},
  orderBy: unknown = 'DATE_ASC',
): StoredNode[] {
  const mine = new Set(roles.flatMap((role) => store.into(id, role)).map((edge) => edge.from));
  return [...mine]
    .map((claim) => store.get(claim))
    .filter((claim) => claim.labels.includes('Claim') && isVisible(claim) && matchesClaim(store, claim, filter))
    .sort(byClaimDate(orderBy));
}

export function visibleClaims(store: Store): StoredNode[] {
  return store.labelled('Claim').filter(isVisible);
}

export function isVisible(claim: StoredNode): boolean {
  return text(claim.props, 'retractedOn') === null;
}

/** Who takes part in a role, in the order of the text. */
export function listParticipants(store: Store, claim: StoredNode, role: string): readonly StoredEdge[] {
  return store.out(claim.id, role);
}

export function isIn(list: readonly string[] | undefined, value: string | null): boolean {
  return list === undefined || (value !== null && list.includes(value));
}

export function isAnyIn(list: readonly string[] | undefined, values: readonly string[]): boolean {
  return list === undefined || values.some((value) => list.includes(value));
}

/** Whether it is at least as certain as asked. */
export function isSureEnough(props: Props, minimum: string | undefined): boolean {
  return minimum === undefined || (number(props, 'rank') ?? 0) >= CERTAINTIES.indexOf(minimum);
}

function matchesClaim(store: Store, claim: StoredNode, filter: ClaimFilter): boolean {
  const { props, id } = claim;
  return (
    isIn(filter.relations, text(props, 'relation')) &&
    isAnyIn(
      filter.participants,
      store.out(id, ...ROLES).map((edge) => edge.to),
    ) &&
    isIn(filter.documents, text(props, 'documentId')) &&
    overlaps(props, filter.between) &&
    (filter.polarity === undefined || props['polarity'] === filter.polarity) &&
    isIn(filter.modalities, text(props, 'modality')) &&
    isIn(filter.voices, text(props, 'voice')) &&
    isSureEnough(props, filter.minCertainty) &&
    isAnyIn(filter.saidBy, texts(props, 'saidBy')) &&
    isIn(filter.agentStatus, text(props, 'agentStatus'))
  );
}
