import type { CaseClaim, EndStatus } from '../case-data.js';
import type { DateProperties } from './properties.js';

/** A claim with what its document and its participants add: what links are projected from. */
export interface ClaimFacts {
  readonly claim: CaseClaim;
  readonly agentStatus: EndStatus;
  readonly targetStatus: EndStatus;
  /** Actors who say it, in order. */
  readonly saidBy: readonly string[];
  /** Day by which it was public. */
  readonly saidOn: string;
  /** Who first said it. */
  readonly origin: string;
  /** The properties of its date, worked out once for the claim and all of its links. */
  readonly date: DateProperties;
}

/** How the agents or the targets of a claim are known: as the first of them is, else as the claim says. */
export function statusOf(claim: CaseClaim, end: 'agents' | 'targets'): EndStatus {
  return claim[end][0]?.status ?? (end === 'agents' ? claim.agentStatus : claim.targetStatus) ?? 'none';
}
