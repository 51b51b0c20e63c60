import { askAsOf } from '../as-of.js';
import type { Ask } from '../ask.js';
import { ClaimsOfDocument, DemandsDocument, StandingOfDocument, SubgraphDocument } from '../gen/graphql.js';
import type { ClaimsOfQuery, DemandsQuery, DemandsQueryVariables } from '../gen/graphql.js';
import type { KnownThen } from '../graph-data.js';
import { askForLinks, MOST_LINKS } from '../load-filter.js';
import { isAsked } from '../subject-data.js';
import type { DemandListed } from '../demand-listed.js';
import type { ViewFilter, ViewLedger } from '../view.js';
import { compareCases, compareDemands, gatherByDocument } from './changes.js';
import type { CaseStateShown, Changes, ClaimOf } from './changes.js';

/** The two days that are compared. */
export interface Days {
  readonly then: string;
  /** null: as it is known now. */
  readonly now: string | null;
}

const PAGE = 100;
const MOST_CLAIMS = 500;
const MOST_DEMANDS = 50;
const MOST_THINGS = 1000;
const MOST_PARTICIPANTS = 50;

/**
 * Loads what became known about things between two days: claims by document and, of the thing in focus, demands and where its case stands.
 * @param ask what is known now
 * @throws AskError
 */
export async function loadThingChanges(
  ids: readonly string[],
  focus: string | null,
  { then, now }: Days,
  ask: Ask,
  signal?: AbortSignal,
): Promise<Changes> {
  const [before, after] = [askAsOf(ask, then), askAsOf(ask, now)];
  const [claims, old, fresh] = await Promise.all([
    loadClaims(ids.slice(0, MOST_PARTICIPANTS), after, signal),
    loadStanding(focus, before, signal),
    loadStanding(focus, after, signal),
  ]);
  return {
    then,
    now,
    demands: compareDemands(old.demands, fresh.demands),
    states: compareCases(old.states, fresh.states),
    documents: gatherByDocument(claims.claims, then),
    left: claims.left,
  };
}

/**
 * Loads what changed in a list of demands between two days.
 * @param ask what is known now
 * @throws AskError
 */
export async function loadLedgerChanges(
  ledger: Omit<ViewLedger, 'demand'>,
  { then, now }: Days,
  ask: Ask,
  signal?: AbortSignal,
): Promise<Changes> {
  const [old, fresh] = await Promise.all([loadDemands(ledger, askAsOf(ask, then), signal), loadDemands(ledger, askAsOf(ask, now), signal)]);
  return { then, now, demands: compareDemands(old, fresh), states: [], documents: [], left: 0 };
}

/**
 * Loads what was known on the earlier day of the things of a picture and of what joins them.
 * @param ask what is known now
 * @throws AskError
 */
export async function loadKnownThen(
  ids: readonly string[],
  filter: ViewFilter,
  then: string,
  ask: Ask,
  signal?: AbortSignal,
): Promise<KnownThen> {
  const variables = {
    of: ids.slice(0, MOST_THINGS),
    depth: 0,
    direction: 'BOTH',
    filter: askForLinks({ ...filter, from: null, to: null }),
    through: filter.kinds,
    limit: MOST_LINKS,
  } as const;
  const { neighbourhood } = await askAsOf(ask, then)(SubgraphDocument, variables, signal);
  const idsOf = (parts: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(parts.map(({ id }) => id));
  return { things: idsOf(neighbourhood.things), links: idsOf(neighbourhood.links), openEnds: idsOf(neighbourhood.openEnds) };
}

async function loadClaims(participants: readonly string[], ask: Ask, signal?: AbortSignal) {
  const claims: ClaimOf[] = [];
  let after: string | null = null;
  if (participants.length === 0) return { claims, left: 0 };
  for (;;) {
    const answer: ClaimsOfQuery = await ask(ClaimsOfDocument, { participants, first: PAGE, after }, signal);
    const { nodes, pageInfo, totalCount } = answer.claims;
    claims.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null || claims.length >= MOST_CLAIMS) return { claims, left: totalCount - claims.length };
  }
}

interface Standing {
  readonly demands: readonly DemandListed[];
  readonly states: readonly CaseStateShown[];
}

async function loadStanding(id: string | null, ask: Ask, signal?: AbortSignal): Promise<Standing> {
  if (id === null) return { demands: [], states: [] };
  // Each by itself: the database plans three small statements sooner than one that holds them all.
  const sides = [{ madeBy: id }, { addressedTo: id }, { concerns: id }];
  const [{ node }, ...answers] = await Promise.all([
    ask(StandingOfDocument, { id }, signal),
    ...sides.map((side) => ask(DemandsDocument, { ...side, rollUp: false, first: MOST_DEMANDS }, signal)),
  ]);
  const demands = answers.flatMap((answer) => answer.demands.nodes);
  return { demands: [...new Map(demands.map((demand) => [demand.id, demand])).values()], states: isAsked(node) ? node.caseStates : [] };
}

async function loadDemands(ledger: Omit<ViewLedger, 'demand'>, ask: Ask, signal?: AbortSignal): Promise<DemandListed[]> {
  const { madeBy, addressedTo, concerns, status, isOpen, rollUp } = ledger;
  const all: DemandListed[] = [];
  let after: string | null = null;
  for (;;) {
    const narrowed = status.length === 0 ? null : status;
    const variables: DemandsQueryVariables = { madeBy, addressedTo, concerns, isOpen, rollUp, status: narrowed, first: PAGE, after };
    const { demands }: DemandsQuery = await ask(DemandsDocument, variables, signal);
    all.push(...demands.nodes);
    after = demands.pageInfo.hasNextPage ? demands.pageInfo.endCursor : null;
    if (after === null || all.length >= MOST_CLAIMS) return all;
  }
}
