import type { CaseClaim, CaseParticipant, Role } from '../case-data.js';
import { statusOf } from './claim-facts.js';
import type { ClaimFacts } from './claim-facts.js';
import type { GraphRelationship, Properties } from './graph.js';
import { rankOf, toEnum, writeProperties } from './properties.js';

/** Two ends of a link. */
interface Pair {
  readonly from: CaseParticipant;
  readonly to: CaseParticipant;
}

/** Roles that hang a thing on to a claim by a Concern, with the name of the role in the API. */
const CONCERN_ROLES: readonly (readonly [Role, string])[] = Object.freeze([
  ['about', 'ABOUT'],
  ['instruments', 'INSTRUMENT'],
  ['beneficiaries', 'BENEFICIARY'],
  ['onBehalfOf', 'ON_BEHALF_OF'],
  ['places', 'PLACE'],
]);

/** What joins what by a claim, before anything is said about it. */
export interface LinkEnds {
  readonly relations: readonly Pair[];
  readonly concerns: readonly (Pair & { readonly role: string })[];
  /** Things at which an end is open. */
  readonly openEnds: readonly CaseParticipant[];
}

const NO_ENDS: LinkEnds = Object.freeze({ relations: [], concerns: [], openEnds: [] });

/**
 * Finds which things a claim joins.
 * Only what is affirmed and actual or planned makes links; a retracted claim makes none.
 */
export function findLinkEnds(claim: CaseClaim): LinkEnds {
  const { polarity, modality, retracted } = claim;
  if (retracted !== undefined || polarity !== 'affirmed' || !['actual', 'planned'].includes(modality)) return NO_ENDS;
  const relations = pairRelations(claim);
  return { relations, concerns: pairConcerns(claim, relations), openEnds: findOpenEnds(claim) };
}

/** Projects the links of a claim: Relations, Concerns and open ends. */
export function projectLinks(facts: ClaimFacts): readonly GraphRelationship[] {
  const { relations, concerns, openEnds } = findLinkEnds(facts.claim);
  return [...projectRelations(facts, relations), ...projectConcerns(facts, concerns), ...projectOpenEnds(facts, openEnds)];
}

/** Agents times targets, or agents times the first ABOUT where there is no target. */
function pairRelations(claim: CaseClaim): readonly Pair[] {
  const ends = claim.targets.length > 0 ? claim.targets : claim.about.slice(0, 1);
  return claim.agents.flatMap((from) => ends.map((to) => ({ from, to })));
}

/** From each agent (or target, or the first ABOUT, where there is none before it) to every other thing of the claim, once for each two things. */
function pairConcerns(claim: CaseClaim, relations: readonly Pair[]): LinkEnds['concerns'] {
  const sources = [claim.agents, claim.targets, claim.about.slice(0, 1)].find((list) => list.length > 0) ?? [];
  const joined = new Set(relations.map(({ from, to }) => `${from.thing} ${to.thing}`));
  const concerns: (Pair & { readonly role: string })[] = [];
  for (const from of sources)
    for (const [list, role] of CONCERN_ROLES)
      for (const to of claim[list]) {
        const key = `${from.thing} ${to.thing}`;
        if (from.thing !== to.thing && !joined.has(key)) concerns.push({ from, to, role });
        joined.add(key);
      }
  return concerns;
}

/** Where an end is not said, the claim stands at its other end: the targets for an agent, the agents for a target, else the first thing it names. */
function findOpenEnds(claim: CaseClaim): readonly CaseParticipant[] {
  if (statusOf(claim, 'agents') !== 'unstated' && statusOf(claim, 'targets') !== 'unstated') return [];
  const others = [claim.agents, claim.targets, ...CONCERN_ROLES.map(([role]) => claim[role].slice(0, 1))];
  return others.find((list) => list.length > 0) ?? [];
}

function projectRelations(facts: ClaimFacts, pairs: readonly Pair[]): readonly GraphRelationship[] {
  const { claim } = facts;
  return pairs.map((pair, index) => ({
    type: toEnum(claim.relation),
    from: pair.from.thing,
    to: pair.to.thing,
    owner: claim.id,
    props: writeLink(facts, 'Relation', `${claim.id}.${String(index + 1)}`, index + 1, pair),
  }));
}

function projectConcerns(facts: ClaimFacts, concerns: LinkEnds['concerns']): readonly GraphRelationship[] {
  const { claim } = facts;
  return concerns.map(({ role, ...pair }, index) => ({
    type: 'CONCERNS',
    from: pair.from.thing,
    to: pair.to.thing,
    owner: claim.id,
    props: { ...writeLink(facts, 'Concern', `${claim.id}.c${String(index + 1)}`, index + 1, pair), role },
  }));
}

function projectOpenEnds({ claim, saidBy, saidOn, date }: ClaimFacts, ends: readonly CaseParticipant[]): readonly GraphRelationship[] {
  if (ends.length === 0) return [];
  const props = writeProperties({
    saidOn,
    claimId: claim.id,
    documentId: claim.document,
    relation: toEnum(claim.relation),
    voice: toEnum(claim.voice),
    certainty: toEnum(claim.certainty),
    rank: rankOf(claim.certainty),
    saidBy,
    start: date.start,
    end: date.end,
    day: date.day,
    dateBasis: date.dateBasis,
  });
  return ends.map(({ thing }) => ({ type: 'OPEN_END', from: thing, to: claim.id, owner: claim.id, props }));
}

function writeLink(facts: ClaimFacts, typename: string, id: string, ordinal: number, { from, to }: Pair): Properties {
  const { claim, saidBy, saidOn, date } = facts;
  // What is looked at most comes first: a walk over links then reads one record of each.
  return writeProperties({
    saidOn,
    id,
    typename,
    claimId: claim.id,
    ordinal,
    documentId: claim.document,
    relation: toEnum(claim.relation),
    edtf: date.edtf,
    start: date.start,
    end: date.end,
    day: date.day,
    dateBasis: date.dateBasis,
    datePhrase: date.datePhrase,
    voice: toEnum(claim.voice),
    certainty: toEnum(claim.certainty),
    rank: rankOf(claim.certainty),
    modality: toEnum(claim.modality),
    inferred: from.status === 'implied' || to.status === 'implied',
    saidBy,
  });
}
