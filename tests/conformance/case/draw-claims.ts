import { createHash } from 'node:crypto';
import type { Random } from '../generator/random.js';
import type { DrawnThings } from './draw-things.js';
import { drawDate, maybe, numbered } from './draw-things.js';

export interface DrawnClaim {
  readonly id: string;
  readonly relation: string;
  readonly polarity: string;
  readonly modality: string;
  readonly retracted?: object;
}

const RELATIONS = [
  'arrested',
  'released',
  'demanded',
  'urged',
  'denounced',
  'signed',
  'delayed',
  'banned',
  'rejected',
  'hosts',
  'holds_dialogue',
  'provides_for',
  'characterized',
  'reformed',
];
const MODALITIES = ['actual', 'actual', 'actual', 'planned', 'potential', 'required', 'conditional', 'normative'];
const CERTAINTIES = ['stated', 'hedged', 'opinion', 'unknown'];
const PHRASE = 'so it is said';
const SHA256 = createHash('sha256').update(PHRASE).digest('hex');

/** Draws claims with and without agents and targets, affirmed and denied, dated and not, some of them retracted. */
export function drawClaims(random: Random, things: DrawnThings, documents: readonly string[], size: number): DrawnClaim[] {
  return numbered('c', size).map((id) => drawClaim(random, id, things, random.pick(documents)));
}

function drawClaim(random: Random, id: string, things: DrawnThings, document: string): DrawnClaim {
  const actors = idsOf(things.actors);
  const others = [...idsOf(things.instruments), ...idsOf(things.events), ...idsOf(things.topics)];
  const voice = random.pick(['author_fact', 'author_opinion', 'reported']);
  const rest = {
    about: drawEnds(random, [...others, ...actors], random.pick([0, 1, 1, 2])),
    beneficiaries: drawEnds(random, actors, random.pick([0, 0, 0, 1, 2])),
    instruments: drawEnds(random, idsOf(things.instruments), random.pick([0, 0, 1])),
    onBehalfOf: drawEnds(random, actors, random.pick([0, 0, 0, 1])),
    places: drawEnds(random, idsOf(things.places), random.pick([0, 0, 1])),
    voice,
    certainty: random.pick(CERTAINTIES),
    ...(voice === 'reported' ? { saidBy: random.some(actors, 1, 2) } : {}),
  };
  return {
    id,
    document,
    relation: random.pick(RELATIONS),
    polarity: random.chance(0.12) ? 'negated' : 'affirmed',
    modality: random.pick(MODALITIES),
    ...drawSide(random, 'agent', [...actors, ...idsOf(things.instruments)]),
    ...drawSide(random, 'target', [...actors, ...others]),
    ...rest,
    ...drawDate(random),
    ...drawQualifiers(random),
    passages: Array.from({ length: random.between(1, 2) }, (_, i) => ({
      paragraph: i + 1,
      start: 10 * i,
      end: 10 * i + 60,
      sha256: SHA256,
      phrase: PHRASE,
    })),
    ...(random.chance(0.07) ? { retracted: { on: '2019-01-01', reason: 'an error of reading' } } : {}),
  } as DrawnClaim;
}

/** Some agents or targets, or the status that says why there are none. */
function drawSide(random: Random, side: string, candidates: readonly string[]): object {
  const ends = drawEnds(random, candidates, random.pick([0, 1, 1, 1, 2, 3]));
  return ends.length > 0 ? { [`${side}s`]: ends } : { [`${side}Status`]: random.pick(['unstated', 'none']) };
}

function drawEnds(random: Random, candidates: readonly string[], count: number): object[] {
  return random
    .some(candidates, count, count)
    .map((thing) => ({ thing, status: random.chance(0.2) ? 'implied' : 'stated', ...maybe(random, { mention: 'so called' }) }));
}

function drawQualifiers(random: Random): object {
  return {
    ...(random.chance(0.2)
      ? {
          penalty: {
            kind: random.pick(['ban', 'fine', 'imprisonment']),
            ...maybe(random, { scope: 'civic activity' }),
            ...maybe(random, { duration: 'P5Y' }),
            ...maybe(random, { amount: '100 tenge' }),
          },
        }
      : {}),
    ...(random.chance(0.2) ? { charge: 'unrest', right: 'assembly' } : {}),
    ...(random.chance(0.2) ? { reason: 'what was said', reasonCertainty: random.pick(CERTAINTIES), means: 'a letter' } : {}),
    ...(random.chance(0.2) ? { role: 'chair', content: 'that it be so' } : {}),
  };
}

export function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
