import { isVisible, listParticipants, visibleClaims } from './claims.js';
import { makeConnection } from './connection.js';
import { text } from './graph.js';
import type { StoredNode } from './graph.js';
import { groupBy } from './group.js';
import { by, byId, byText } from './order.js';
import { findOrigin } from './origins.js';
import type { Resolver } from './resolvers.js';
import type { Store } from './store.js';

/** Verbs whose act is the same whoever does it. */
const WHOEVER =
  'SIGNED APPLIED_PROVISIONALLY PUBLISHED ARRESTED IMPRISONED CHARGED PROSECUTED CONVICTED SENTENCED PENALIZED UPHELD RELEASED COMMUTED_SENTENCE WITHDREW_CHARGES BANNED SHUT_DOWN RESTRICTED DECLARED_ILLEGAL ATTACKED'.split(
    ' ',
  );

interface Answered {
  readonly answer: string;
  readonly claims: readonly StoredNode[];
}

const bySaidOn = by<StoredNode>(
  byText(({ props }) => text(props, 'saidOn') ?? ''),
  byId,
);
const byName = by<StoredNode>(
  byText(({ props }) => text(props, 'name') ?? ''),
  byId,
);

/** Disputes, and how many are behind what a claim says. */
export const DISPUTES: Readonly<Record<string, Resolver<never>>> = {
  'Query.disputes': ((_: unknown, { store, args, info }) => {
    const { about, includeDismissed } = args as { readonly about?: string; readonly includeDismissed?: boolean };
    const listed = store
      .labelled('Dispute')
      .filter(({ props }) => includeDismissed === true || props['dismissed'] === false)
      .filter(({ id }) => about === undefined || store.out(id, 'OVER').some((edge) => edge.to === about))
      .sort(bySaidOn);
    return makeConnection(listed, args, info);
  }) satisfies Resolver<unknown>,
  'Dispute.about': (({ id }, { store }) => store.out(id, 'OVER').map((edge) => store.get(edge.to))) satisfies Resolver<StoredNode>,
  'Dispute.positions': (({ id }, { store }) => listPositions(store, id)) satisfies Resolver<StoredNode>,
  'Position.saidBy': (({ claims }, { store }) => {
    const speakers = claims.flatMap((claim) => store.out(claim.id, 'SAID_BY').map((edge) => edge.to));
    return [...new Set(speakers)].map((actor) => store.get(actor)).sort(byName);
  }) satisfies Resolver<Answered>,
  'Position.independentSources': (({ claims }, { store }) =>
    new Set(claims.map((claim) => findOrigin(store, claim))).size) satisfies Resolver<Answered>,
  'Claim.disputes': (({ id }, { store }) =>
    store
      .into(id, 'POSITION')
      .map((edge) => store.get(edge.from))
      .filter(({ props }) => props['dismissed'] === false)
      .sort(bySaidOn)) satisfies Resolver<StoredNode>,
  'Claim.corroboratedBy': ((claim, { store }) => listCorroborating(store, claim)) satisfies Resolver<StoredNode>,
  'Claim.independentSources': ((claim, { store }) =>
    new Set([claim, ...listCorroborating(store, claim)].map((each) => findOrigin(store, each))).size) satisfies Resolver<StoredNode>,
};

function listPositions(store: Store, dispute: string): Answered[] {
  const edges = store.out(dispute, 'POSITION');
  const answers = [...groupBy(edges, ({ props }) => JSON.stringify([props['low'], props['answer']])).values()].map((mine) => ({
    answer: String(mine[0]?.props['answer']),
    low: String(mine[0]?.props['low']),
    claims: mine.map((edge) => store.get(edge.to)).sort(bySaidOn),
  }));
  return answers.sort(
    by(
      byText(({ low }) => low),
      byText(({ answer }) => answer),
    ),
  );
}

/** Claims of other documents of the same verb, polarity and modality, with the same participants in the first place, on dates that meet. */
function listCorroborating(store: Store, claim: StoredNode): StoredNode[] {
  if (!isVisible(claim) || text(claim.props, 'day') === null) return [];
  const mine = describe(store, claim);
  if (mine === null) return [];
  return visibleClaims(store)
    .filter((other) => other.props['documentId'] !== claim.props['documentId'] && describe(store, other) === mine && meet(claim, other))
    .sort(bySaidOn);
}

function describe(store: Store, claim: StoredNode): string | null {
  const { props } = claim;
  const ends = (role: string): string[] => listParticipants(store, claim, role).map((edge) => edge.to);
  const targets = ends('TARGET');
  const objects = targets.length > 0 ? targets : ends('ABOUT').slice(0, 1);
  const agents = WHOEVER.includes(String(props['relation'])) && objects.length > 0 ? [] : ends('AGENT');
  if (objects.length === 0 && agents.length === 0) return null;
  return JSON.stringify([
    props['relation'],
    props['polarity'],
    props['modality'],
    objects.sort(),
    agents.sort(),
    props['penaltyKind'] ?? null,
  ]);
}

function meet(a: StoredNode, b: StoredNode): boolean {
  const [startA, endA, startB, endB] = [a, b].flatMap(({ props }) => [String(props['start']), String(props['end'])]) as [
    string,
    string,
    string,
    string,
  ];
  return text(b.props, 'day') !== null && startA <= endB && startB <= endA;
}
