import type { CaseClaim, CaseParticipant } from '../case-data.js';
import { nameThing } from './cast.js';
import type { Cast } from './cast.js';
import { ACTOR_KINDS } from './directory.js';
import type { ActorKind } from './directory.js';
import { drawDate } from './draw-date.js';
import { documentId } from './draw-document.js';
import { eventId, instrumentId, placeId, topicId } from './draw-other-things.js';
import { drawPassages } from './draw-passages.js';
import { drawQualifiers } from './draw-qualifiers.js';
import type { Random } from './random.js';
import type { OtherList, Verb } from './verbs.js';
import type { World } from './world.js';

/** Where a claim is drawn: its document, and what is known of that. */
export interface Scene {
  readonly world: World;
  readonly document: number;
  readonly day: number;
  readonly country: number;
  readonly isWhole: boolean;
  readonly cast: Cast;
}

const SPEAKERS: readonly ActorKind[] = [
  'person',
  'ngo',
  'government',
  'public_body',
  'media_outlet',
  'intergovernmental_organization',
  'state',
];
const MODALITIES = { actual: 78, planned: 7, normative: 5, potential: 4, required: 3, conditional: 3 } as const;
const VOICES = { author_fact: 50, reported: 32, author_opinion: 18 } as const;
const COUNTS = { 1: 85, 2: 12, 3: 3 } as const;
const OTHERS = { topics: 6, events: 3, instruments: 1 } as const;
const BENEFICIARIES: readonly ActorKind[] = ['person', 'group', 'ngo', 'trade_union'];
const PRINCIPALS: readonly ActorKind[] = ['state', 'government', 'ngo', 'intergovernmental_organization'];
const CERTAINTIES = { stated: 65, hedged: 18, opinion: 14, unknown: 3 } as const;

/** The id of a claim. @param claim its number among them */
export function claimId(claim: number): string {
  return `claim-${String(claim)}`;
}

/**
 * Draws a claim. A quarter have no agent, a tenth no target.
 * @param claim its number; so many things as there are claims are each named by one of them at least
 */
export function drawClaim(random: Random, scene: Scene, claim: number): CaseClaim {
  const { world, document, cast, day } = scene;
  const introduced = introduce(world.sizes.actors, world.sizes.claims, claim);
  const first = introduced ?? (claim % 8 === 0 ? null : cast.pick(ACTOR_KINDS, scene.country));
  const { verb, end } =
    first === null ? { verb: world.verbs.nth(Math.floor(claim / 8)), end: null } : world.verbs.pick(random, world.directory.kindOf(first));
  const country = (first === null ? null : world.directory.countryOf(first)) ?? scene.country;
  const used = new Set<number>(first === null ? [] : [first]);
  const drawEnd = (side: 'agents' | 'targets', missing: number): readonly CaseParticipant[] => {
    const isFirst = first !== null && side === end;
    if (!isFirst && random.chance(missing)) return [];
    const others = drawActors(random, scene, verb[side], country, used, random.weigh(COUNTS), isFirst ? 1 : 0);
    return [...(isFirst ? [cast.name(first)] : []), ...others];
  };
  const agents = drawEnd('agents', 0.55);
  const targets = verb.targetLists.length > 0 && end !== 'targets' && random.chance(0.8) ? [] : drawEnd('targets', 0.15);
  const place = claim - world.documents.firstClaim(document);
  const voice = random.weigh(VOICES);
  return {
    id: claimId(claim),
    document: documentId(document),
    relation: verb.relation,
    agents,
    targets,
    ...(agents.length === 0 ? { agentStatus: random.chance(0.8) ? 'unstated' : 'none' } : {}),
    ...(targets.length === 0 ? { targetStatus: verb.targetLists.length > 0 || random.chance(0.3) ? 'none' : 'unstated' } : {}),
    ...drawFurther(random, scene, verb, claim, country, targets.length === 0),
    date: drawDate(random, day - Math.floor(-Math.log(1 - random.next()) * 150)),
    polarity: random.chance(0.06) ? 'negated' : 'affirmed',
    modality: random.weigh(MODALITIES),
    voice,
    certainty: random.weigh(CERTAINTIES),
    saidBy: voice === 'reported' ? drawSpeakers(scene) : [],
    ...drawQualifiers(random, verb),
    passages: drawPassages(random, place, scene.isWhole),
    ...(random.chance(0.005) ? { retracted: { on: '2026-11-02', reason: 'an error of reading' } } : {}),
    method: random.chance(0.15) ? 'assistant' : 'human',
  };
}

function drawSpeakers({ cast, country }: Scene): readonly string[] {
  const speaker = cast.pick(SPEAKERS, country);
  return speaker === null ? [] : [cast.name(speaker).thing];
}

/** Draws further actors of an end, none that the claim has already. */
function drawActors(
  random: Random,
  { cast }: Scene,
  kinds: readonly ActorKind[],
  country: number,
  used: Set<number>,
  wanted: string,
  present: number,
): readonly CaseParticipant[] {
  return Array.from({ length: Number(wanted) - present }).flatMap(() => {
    const actor = cast.pick(kinds, country, used);
    if (actor === null) return [];
    used.add(actor);
    return [cast.name(actor)];
  });
}

type Further = Pick<CaseClaim, 'about' | 'beneficiaries' | 'instruments' | 'onBehalfOf' | 'places'>;

/** What else the claim names. Where it has no target, it is about something. */
function drawFurther(random: Random, scene: Scene, verb: Verb, claim: number, country: number, isBare: boolean): Further {
  const { sizes } = scene.world;
  const fresh = (count: number): number | null => introduce(count, sizes.claims, claim);
  const [instrument, event, topic, place] = [fresh(sizes.instruments), fresh(sizes.events), fresh(sizes.topics), fresh(sizes.places)];
  const about = [
    ...(event === null ? [] : [eventId(event)]),
    ...(topic === null ? [] : [topicId(topic)]),
    ...(isBare || random.chance(0.3) ? [drawOther(random, scene, verb.targetLists)] : []),
  ];
  const name = (things: readonly string[]): readonly CaseParticipant[] => [...new Set(things)].map((thing) => nameThing(random, thing));
  const actors = (probability: number, kinds: readonly ActorKind[]): readonly CaseParticipant[] => {
    const actor = random.chance(probability) ? scene.cast.pick(kinds, country) : null;
    return actor === null ? [] : [scene.cast.name(actor)];
  };
  return {
    about: name(about),
    beneficiaries: actors(0.08, BENEFICIARIES),
    instruments: name([
      ...(instrument === null ? [] : [instrumentId(instrument)]),
      ...(random.chance(0.1) ? [instrumentId(random.rank(sizes.instruments))] : []),
    ]),
    onBehalfOf: actors(0.05, PRINCIPALS),
    places: name([...(place === null ? [] : [placeId(place)]), ...(random.chance(0.12) ? [placeId(random.rank(sizes.places))] : [])]),
  };
}

/** Something that the verb mostly goes with, or a subject. Laws and events of the time of the document are likelier than old ones. */
function drawOther(random: Random, { world: { sizes, documents }, document }: Scene, lists: readonly OtherList[]): string {
  const recent = (count: number): number =>
    random.chance(0.5)
      ? random.rank(count)
      : Math.max(0, Math.floor((count * (document + 1)) / documents.size) - 1 - random.rank(Math.min(count, 40)));
  switch (lists.length > 0 ? random.pick(lists) : random.weigh(OTHERS)) {
    case 'instruments':
      return instrumentId(recent(sizes.instruments));
    case 'events':
      return eventId(recent(sizes.events));
    case 'topics':
      return topicId(random.rank(sizes.topics));
  }
}

/** The thing that a claim is the first to name, if any, where so many things are shared out among so many claims. */
export function introduce(things: number, claims: number, claim: number): number | null {
  const before = Math.floor((claim * things) / claims);
  return Math.floor(((claim + 1) * things) / claims) > before ? before : null;
}
