import type { ClaimsOfQuery, StandingOfQuery } from '../gen/graphql.js';
import type { DemandStatus } from '../gen/enums.js';
import type { DemandListed } from '../demand-listed.js';

type Standing = Exclude<NonNullable<StandingOfQuery['node']>, Record<PropertyKey, never>>;
export type CaseStateShown = Standing['caseStates'][number];
export type ClaimOf = ClaimsOfQuery['claims']['nodes'][number];
export type Step = DemandListed['history'][number];

/** A demand that stood elsewhere on the earlier day. */
export interface DemandChange {
  readonly demand: DemandListed;
  readonly from: DemandStatus;
  /** The steps that became known between the days; the last one says where it stands. */
  readonly steps: readonly Step[];
}

export interface DemandChanges {
  readonly fresh: readonly DemandListed[];
  readonly changed: readonly DemandChange[];
  /** Those that the list had on the earlier day and has no more, since what it asks for does not hold for them any longer. */
  readonly gone: readonly DemandListed[];
}

/** One side of a person's case that stands otherwise. */
export interface CaseChange {
  readonly track: CaseStateShown['track'];
  /** null: nothing was known of it. */
  readonly from: CaseStateShown['state'] | null;
  readonly to: CaseStateShown;
}

/** The claims of one document that was published between the days. */
export interface DocumentChange {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly publisher: string | null;
  readonly claims: readonly Pick<ClaimOf, 'id' | 'statement'>[];
}

/** What became known, and what changed, from one day to another. */
export interface Changes {
  readonly then: string;
  /** null: as it is known now. */
  readonly now: string | null;
  readonly demands: DemandChanges;
  readonly states: readonly CaseChange[];
  /** By the day of the documents, the earliest first. */
  readonly documents: readonly DocumentChange[];
  /** Claims that were not looked at. */
  readonly left: number;
}

/** Compares a list of demands of two days. */
export function compareDemands(then: readonly DemandListed[], now: readonly DemandListed[]): DemandChanges {
  const before = new Map(then.map((demand) => [demand.id, demand]));
  const after = new Set(now.map(({ id }) => id));
  return {
    fresh: now.filter(({ id }) => !before.has(id)),
    changed: now.flatMap((demand) => {
      const old = before.get(demand.id);
      if (old === undefined || old.status === demand.status) return [];
      return [{ demand, from: old.status, steps: listFresh(old.history, demand.history) }];
    }),
    gone: then.filter(({ id }) => !after.has(id)),
  };
}

/** Compares where a person's case stands, side by side. */
export function compareCases(then: readonly CaseStateShown[], now: readonly CaseStateShown[]): CaseChange[] {
  const before = then.filter(({ current }) => current);
  return now
    .filter(({ current }) => current)
    .filter(({ track, state }) => !before.some((old) => old.track === track && old.state === state))
    .map((to) => ({ track: to.track, from: before.find(({ track }) => track === to.track)?.state ?? null, to }));
}

/**
 * Gathers the claims that became known after a day by the document that told of them first.
 * @param then the last day that counts as before
 */
export function gatherByDocument(claims: readonly ClaimOf[], then: string): DocumentChange[] {
  const found = new Map<string, DocumentChange & { readonly claims: Pick<ClaimOf, 'id' | 'statement'>[] }>();
  for (const { id, statement, evidence } of claims) {
    const [first] = evidence.map(({ document }) => document).sort((one, other) => (one.saidOn < other.saidOn ? -1 : 1));
    if (first === undefined || first.saidOn <= then) continue;
    const known = found.get(first.id) ?? {
      id: first.id,
      title: first.title,
      day: first.saidOn,
      publisher: first.publisher?.name ?? null,
      claims: [],
    };
    known.claims.push({ id, statement });
    found.set(first.id, known);
  }
  return [...found.values()].sort((one, other) => (one.day === other.day ? (one.id < other.id ? -1 : 1) : one.day < other.day ? -1 : 1));
}

function listFresh(then: readonly Step[], now: readonly Step[]): Step[] {
  const key = ({ to, claim }: Step): string => `${to} ${claim.id}`;
  const known = new Set(then.map(key));
  return now.filter((step) => !known.has(key(step)));
}
