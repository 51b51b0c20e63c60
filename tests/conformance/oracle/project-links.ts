import { isVisible, listParticipants } from './claims.js';
import { text } from './graph.js';
import type { StoredEdge, StoredNode } from './graph.js';
import { groupBy } from './group.js';
import type { Store } from './store.js';

export interface ProjectedLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly role: string | null;
  readonly inferred: boolean;
}

const OTHER_ROLES = ['ABOUT', 'INSTRUMENT', 'BENEFICIARY', 'ON_BEHALF_OF', 'PLACE'];

/** The relations that a claim makes, from its roles alone: agents times targets, or times the first thing that it is about. */
export function projectRelations(store: Store, claim: StoredNode): ProjectedLink[] {
  if (!makesLinks(claim)) return [];
  const seconds = listSeconds(store, claim);
  const pairs = listParticipants(store, claim, 'AGENT').flatMap((agent) => seconds.map((second) => [agent, second] as const));
  return pairs.map(([agent, second], i) => ({
    id: `${claim.id}.${String(i + 1)}`,
    from: agent.to,
    to: second.to,
    kind: text(claim.props, 'relation') ?? '',
    role: null,
    inferred: [agent, second].some(isImplied),
  }));
}

/** What else a claim joins: who begins it, with every other thing that no relation of it joins already, once each, by the first of its roles. */
export function projectConcerns(store: Store, claim: StoredNode): Omit<ProjectedLink, 'id' | 'inferred'>[] {
  if (!makesLinks(claim)) return [];
  const [agents, targets, about] = [
    listParticipants(store, claim, 'AGENT'),
    listParticipants(store, claim, 'TARGET'),
    listParticipants(store, claim, 'ABOUT'),
  ];
  const sources = [agents, targets, about.slice(0, 1)].find((list) => list.length > 0) ?? [];
  const related = projectRelations(store, claim);
  const isRelated = (from: string, to: string): boolean => from === to || related.some((link) => link.from === from && link.to === to);
  const others = firstOfEach(listOthers(store, claim, OTHER_ROLES));
  return sources.flatMap(({ to: from }) =>
    others.filter(({ to }) => !isRelated(from, to)).map(({ to, type }) => ({ from, to, kind: 'CONCERNS', role: type })),
  );
}

/** Where a claim of which one end is not said is drawn: at the other end, else at the first thing that it is about or that it names. */
export function projectOpenEnds(store: Store, claim: StoredNode): string[] {
  if (!makesLinks(claim)) return [];
  if (claim.props['agentStatus'] !== 'UNSTATED' && claim.props['targetStatus'] !== 'UNSTATED') return [];
  const [agents, targets] = [listParticipants(store, claim, 'AGENT'), listParticipants(store, claim, 'TARGET')];
  const ends = agents.length > 0 ? agents : targets;
  return (ends.length > 0 ? ends : listOthers(store, claim, OTHER_ROLES).slice(0, 1)).map(({ to }) => to);
}

function listOthers(store: Store, claim: StoredNode, roles: readonly string[]): readonly StoredEdge[] {
  return roles.flatMap((role) => listParticipants(store, claim, role));
}

function makesLinks(claim: StoredNode): boolean {
  return isVisible(claim) && claim.props['polarity'] === 'AFFIRMED' && ['ACTUAL', 'PLANNED'].includes(text(claim.props, 'modality') ?? '');
}

function listSeconds(store: Store, claim: StoredNode): readonly StoredEdge[] {
  const targets = listParticipants(store, claim, 'TARGET');
  return targets.length > 0 ? targets : listParticipants(store, claim, 'ABOUT').slice(0, 1);
}

function isImplied(edge: StoredEdge): boolean {
  return edge.props['status'] === 'IMPLIED';
}

function firstOfEach(edges: readonly StoredEdge[]): StoredEdge[] {
  return [...groupBy(edges, ({ to }) => to).values()].flatMap((group) => group.slice(0, 1));
}
