import { ROLES } from '../case-data.js';
import type { CaseClaim, CaseDocument, CasePassage, Role } from '../case-data.js';
import { fingerprintPassage } from '../fingerprint-passage.js';
import { findCaseStates } from '../states/find-case-states.js';
import type { Records } from '../collection.js';
import type { Part } from './build-things.js';
import { statusOf } from './claim-facts.js';
import type { ClaimFacts } from './claim-facts.js';
import type { Origins } from './find-origins.js';
import type { SaidOn } from './find-said-on.js';
import type { GraphNode, GraphRelationship } from './graph.js';
import { nameAct } from './name-act.js';
import { projectLinks } from './project-links.js';
import { rankOf, readDate, toEnum, writeProperties } from './properties.js';

/** Relationship types of the lists of participants. */
const ROLE_TYPES: Readonly<Record<Role, string>> = Object.freeze({
  agents: 'AGENT',
  targets: 'TARGET',
  about: 'ABOUT',
  beneficiaries: 'BENEFICIARY',
  instruments: 'INSTRUMENT',
  onBehalfOf: 'ON_BEHALF_OF',
  places: 'PLACE',
});

/** Builds claims with their roles, speakers and passages, and the links projected from them. */
export function buildClaims({ lists }: Records, saidOn: SaidOn, origins: Origins): Part {
  const documents = new Map(lists.documents.map(({ value }) => [value.id, value]));
  const parts = lists.claims.map(({ value }) =>
    buildClaim(findFacts(value, documents.get(value.document), saidOn, origins), documents.get(value.document)),
  );
  return { nodes: parts.flatMap((part) => part.nodes), relationships: parts.flatMap((part) => part.relationships) };
}

/** Who says it: the speaker of what is reported, else the authors, else the publisher. */
function findFacts(claim: CaseClaim, document: CaseDocument | undefined, saidOn: SaidOn, origins: Origins): ClaimFacts {
  const authors = document?.authors ?? [];
  const publisher = document?.publisher === undefined ? [] : [document.publisher];
  return {
    claim,
    agentStatus: statusOf(claim, 'agents'),
    targetStatus: statusOf(claim, 'targets'),
    saidBy: claim.voice === 'reported' ? claim.saidBy : authors.length > 0 ? authors : publisher,
    saidOn: saidOn.of(claim.id),
    origin: origins(claim, document),
    date: readDate(claim.date),
  };
}

function buildClaim(facts: ClaimFacts, document: CaseDocument | undefined): Part {
  const { claim } = facts;
  const owner = claim.id;
  const links = projectLinks(facts);
  const edges = links.filter(({ props }) => props['typename'] === 'Relation').length;
  const roles = ROLES.flatMap((role) =>
    claim[role].map(({ thing, status, mention }, order): GraphRelationship => ({
      type: ROLE_TYPES[role],
      from: owner,
      to: thing,
      owner,
      props: writeProperties({ order, status: toEnum(status), mention }),
    })),
  );
  const speakers = facts.saidBy.map((actor, order): GraphRelationship => ({
    type: 'SAID_BY',
    from: owner,
    to: actor,
    owner,
    props: { order },
  }));
  const passages = claim.passages.map((passage, order) => buildPassage(facts, document, passage, order));
  return {
    nodes: [buildNode(facts, edges), ...passages.flatMap((part) => part.nodes)],
    relationships: [...roles, ...speakers, ...passages.flatMap((part) => part.relationships), ...links],
  };
}

function buildNode(facts: ClaimFacts, edges: number): GraphNode {
  const { claim, agentStatus, targetStatus, saidBy, saidOn, date } = facts;
  const { id, document: documentId, penalty, charge, right, role, reason, means, content, retracted } = claim;
  const props = writeProperties({
    id,
    typename: 'Claim',
    saidOn,
    documentId,
    relation: toEnum(claim.relation),
    saidBy,
    edges,
    origin: facts.origin,
    act: nameAct(claim),
    method: toEnum(claim.method),
    edtf: date.edtf,
    start: date.start,
    end: date.end,
    day: date.day,
    dateBasis: date.dateBasis,
    datePhrase: date.datePhrase,
    polarity: toEnum(claim.polarity),
    modality: toEnum(claim.modality),
    voice: toEnum(claim.voice),
    certainty: toEnum(claim.certainty),
    rank: rankOf(claim.certainty),
    agentStatus: toEnum(agentStatus),
    targetStatus: toEnum(targetStatus),
    penaltyKind: penalty && toEnum(penalty.kind),
    penaltyScope: penalty?.scope,
    penaltyDuration: penalty?.duration,
    penaltyAmount: penalty?.amount,
    charge,
    right,
    role,
    reason,
    reasonCertainty: claim.reasonCertainty && toEnum(claim.reasonCertainty),
    means,
    content,
    caseStates: findStates(claim),
    retractedOn: retracted?.on,
    retractedReason: retracted?.reason,
  });
  return { labels: retracted === undefined ? ['Node', 'Claim', 'Visible'] : ['Node', 'Claim'], id, owner: id, props };
}

/** What it tells of the cases of persons; absent where it tells nothing, so that few claims have it. */
function findStates(claim: CaseClaim): readonly string[] | null {
  const states = findCaseStates(claim);
  return states.length === 0 ? null : states;
}

/** A state that was recorded holds while the passage is what it was then. */
function buildPassage({ claim, saidOn }: ClaimFacts, document: CaseDocument | undefined, passage: CasePassage, order: number): Part {
  const id = `${claim.id}.p${String(order + 1)}`;
  const { phrase, sha256, start, end, paragraph, checkedAs } = passage;
  const holds =
    passage.state !== undefined &&
    passage.state !== 'unchecked' &&
    (checkedAs === undefined || checkedAs === fingerprintPassage(passage, document?.sha256));
  const state = holds ? toEnum(passage.state) : 'UNCHECKED';
  const checkedOn = holds ? passage.checkedOn : undefined;
  const props = writeProperties({
    id,
    typename: 'Passage',
    saidOn,
    phrase,
    sha256,
    start,
    end,
    paragraph,
    state,
    checkedOn,
    documentId: claim.document,
  });
  return {
    nodes: [{ labels: ['Node', 'Passage'], id, owner: claim.id, props }],
    relationships: [
      { type: 'EVIDENCE', from: claim.id, to: id, owner: claim.id, props: { order } },
      { type: 'IN', from: id, to: claim.document, owner: claim.id, props: {} },
    ],
  };
}
