import type { CaseChange, CaseClaim, CaseDemand, CaseOpportunity } from '../case-data.js';
import { claimId, introduce } from './draw-claim.js';
import type { ActorKind } from './directory.js';
import { actorId } from './draw-actor.js';
import { exactDate, writeDay } from './draw-date.js';
import { documentId, isHeldWhole } from './draw-document.js';
import { eventId, instrumentId, placeId, topicId } from './draw-other-things.js';
import { drawPassages } from './draw-passages.js';
import type { Plot } from './plan-plots.js';
import { openRandom } from './random.js';
import type { Random } from './random.js';
import { TOPICS } from './words.js';
import type { World } from './world.js';

/** Who and what a history is about. */
interface Parties {
  readonly asking: readonly string[];
  readonly asked: readonly string[];
  /** For whom, or for what. */
  readonly stake: readonly string[];
  readonly object: string;
}

/** Verbs that can show each change of status, and who acts then. */
const SHOWING: Readonly<
  Record<Plot['kind'], Readonly<Record<string, readonly (readonly [relation: string, agent: 'asking' | 'asked'])[]>>>
> = {
  demand: {
    made: [
      ['demanded', 'asking'],
      ['urged', 'asking'],
    ],
    repeated: [
      ['demanded', 'asking'],
      ['urged', 'asking'],
    ],
    acknowledged: [
      ['stated', 'asked'],
      ['met', 'asked'],
    ],
    refused: [
      ['rejected', 'asked'],
      ['denied', 'asked'],
    ],
    partly_met: [
      ['released', 'asked'],
      ['reformed', 'asked'],
    ],
    met: [
      ['released', 'asked'],
      ['reformed', 'asked'],
      ['agreed', 'asked'],
    ],
    lapsed: [['stated', 'asking']],
  },
  opportunity: {
    upcoming: [
      ['has_opportunity', 'asking'],
      ['holds_dialogue', 'asking'],
      ['hosts', 'asking'],
    ],
    open: [
      ['has_opportunity', 'asking'],
      ['holds_dialogue', 'asking'],
    ],
    used: [
      ['holds_dialogue', 'asking'],
      ['met', 'asking'],
      ['negotiated', 'asking'],
    ],
    missed: [
      ['missed_opportunity', 'asking'],
      ['delayed', 'asking'],
    ],
    closed: [
      ['signed', 'asking'],
      ['rejected', 'asking'],
    ],
  },
};
const ASKING: readonly ActorKind[] = ['ngo', 'intergovernmental_organization', 'legislature', 'group', 'person', 'state', 'trade_union'];
const ASKED: readonly ActorKind[] = ['state', 'government', 'public_body'];
const MEETING: readonly ActorKind[] = ['state', 'intergovernmental_organization', 'legislature'];
const KINDS = [
  'ratification_vote',
  'vote',
  'human_rights_dialogue',
  'ministers_meeting',
  'high_level_meeting',
  'negotiation',
  'visit',
  'review',
];

/** Draws the claim that shows a step of a history. It is affirmed and has happened, and it has a day, so that the status can be told. */
export function drawPlotClaim(world: World, plot: Plot, step: number): CaseClaim {
  const { document, claim, to } = plot.steps[step] as Plot['steps'][number];
  const { sizes, documents, directory } = world;
  const random = openRandom(sizes.seed, 'claim', claim);
  const parties = drawParties(world, plot);
  const [relation, agent] = random.pick(SHOWING[plot.kind][to] ?? []);
  const name = (thing: string): { thing: string; status: 'stated'; mention: null } => ({ thing, status: 'stated', mention: null });
  const introduced = introduce(directory.size, sizes.claims, claim);
  const place = introduce(sizes.places, sizes.claims, claim);
  const planned = plot.kind === 'opportunity' && (to === 'upcoming' || to === 'open');
  const fresh = [
    ...[introduce(sizes.instruments, sizes.claims, claim)].flatMap((index) => (index === null ? [] : [instrumentId(index)])),
    ...[introduce(sizes.events, sizes.claims, claim)].flatMap((index) => (index === null ? [] : [eventId(index)])),
    ...[introduce(sizes.topics, sizes.claims, claim)].flatMap((index) => (index === null ? [] : [topicId(index)])),
  ];
  return {
    id: claimId(claim),
    document: documentId(document),
    relation,
    agents: (agent === 'asking' ? parties.asking : parties.asked).map(name),
    targets: (agent === 'asking' ? parties.asked : parties.asking).map(name),
    about: [...new Set([...parties.stake, ...fresh])].map(name),
    beneficiaries: introduced === null ? [] : [name(actorId(introduced))],
    instruments: [],
    onBehalfOf: [],
    places: place === null ? [] : [name(placeId(place))],
    date: exactDate(documents.dayOf(document) + (planned ? random.between(20, 300) : -random.between(0, 6))),
    polarity: 'affirmed',
    modality: relation === 'has_opportunity' ? 'potential' : planned ? 'planned' : 'actual',
    voice: 'author_fact',
    certainty: random.chance(0.8) ? 'stated' : 'hedged',
    saidBy: [],
    content: parties.object,
    passages: drawPassages(random, claim - documents.firstClaim(document), isHeldWhole(sizes.seed, document)),
    method: 'human',
  };
}

/** Draws a demand with its history. */
export function drawDemand(world: World, plot: Plot): CaseDemand {
  const random = openRandom(world.sizes.seed, 'demand', plot.index);
  const { asking, asked, stake, object } = drawParties(world, plot);
  return {
    id: demandId(plot),
    object,
    madeBy: asking,
    addressedTo: asked.map((thing) => ({ thing, status: random.chance(0.2) ? 'implied' : 'stated', mention: null })),
    concerns: stake,
    mayConcern: random.chance(0.15) ? [actorId(world.directory.pick(random, ['person', 'group'], 0))] : [],
    restates: [],
    history: plot.steps.map(({ to, claim }) => ({
      to,
      claim: claimId(claim),
      date: null,
      part: to === 'partly_met' ? stake.slice(0, 1) : [],
    })),
  };
}

/** Draws an opportunity: who holds it, over what, and which demands go with it. */
export function drawOpportunity(world: World, plot: Plot): CaseOpportunity {
  const { sizes, plots, documents } = world;
  const random = openRandom(sizes.seed, 'opportunity', plot.index);
  const { asking, asked, stake } = drawParties(world, plot);
  const shown = claimId(plot.steps[0]?.claim ?? 0);
  const history: readonly CaseChange[] = plot.steps.map(({ to, claim }) => ({ to, claim: claimId(claim), date: null, part: [] }));
  const day = documents.dayOf(plot.steps[0]?.document ?? 0) + random.between(20, 300);
  const demands = [...new Set(Array.from({ length: random.between(0, 3) }, () => random.pick(plots.demands)))].map(demandId);
  const isRaised = history.some(({ to }) => to === 'used');
  return {
    id: `opportunity-${String(plot.index)}`,
    name: `${random.pick(['Session', 'Meeting', 'Round', 'Visit'])} on ${random.pick(TOPICS)[0]}`,
    kind: random.pick(KINDS),
    date: { edtf: random.chance(0.7) ? writeDay(day) : writeDay(day).slice(0, 7), basis: 'explicit', phrase: null },
    heldBy: asking,
    towards: asked,
    over: stake.slice(0, 1),
    claims: [shown],
    history,
    couldRaise: demands.map((demand) => ({ demand, claim: shown })),
    raised: isRaised ? demands.slice(0, 1).map((demand) => ({ demand, claim: history.at(-1)?.claim ?? shown })) : [],
  };
}

function demandId({ index }: Plot): string {
  return `demand-${String(index)}`;
}

function drawParties(world: World, plot: Plot): Parties {
  const { sizes, directory } = world;
  const random = openRandom(sizes.seed, `parties of ${plot.kind}`, plot.index);
  const country = random.rank(sizes.countries);
  const asking = drawActors(random, world, plot.kind === 'demand' ? ASKING : MEETING, random.rank(sizes.countries), []);
  const asked = drawActors(random, world, ASKED, country, asking);
  const person = directory.pick(random, ['person'], country);
  const topic = random.rank(sizes.topics);
  if (random.chance(0.5)) return { asking, asked, stake: [actorId(person)], object: `release of ${world.actor(person).name}` };
  const law = random.rank(sizes.instruments);
  return {
    asking,
    asked,
    stake: [topicId(topic), instrumentId(law)],
    object: `a change of the rules on ${TOPICS[topic % TOPICS.length]?.[0] ?? ''}`,
  };
}

/** One or two actors, none of those that are there. */
function drawActors(
  random: Random,
  { directory }: World,
  kinds: readonly ActorKind[],
  country: number,
  there: readonly string[],
): readonly string[] {
  const wanted = random.chance(0.2) ? 2 : 1;
  const found = new Set<string>();
  for (let tries = 0; found.size < wanted && tries < 20; tries += 1) {
    const actor = actorId(directory.pick(random, kinds, country));
    if (!there.includes(actor)) found.add(actor);
  }
  return [...found];
}
