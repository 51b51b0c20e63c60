import type { Random } from '../generator/random.js';
import type { DrawnClaim } from './draw-claims.js';
import { idsOf } from './draw-claims.js';
import type { DrawnThings } from './draw-things.js';
import { drawDate, maybe, numbered } from './draw-things.js';

interface Change {
  readonly to: string;
  readonly claim: string;
}

const ASKING = ['demanded', 'urged'];
const AFTER = ['repeated', 'acknowledged', 'refused', 'partly_met', 'met', 'lapsed'];

/** Draws demands, each made once at least, with a history of any kind. */
export function drawDemands(random: Random, things: DrawnThings, claims: readonly DrawnClaim[], size: number): { id: string }[] {
  const actors = idsOf(things.actors);
  const all = [...actors, ...idsOf(things.instruments), ...idsOf(things.topics)];
  const asking = claims.filter((claim) => isDone(claim) && ASKING.includes(claim.relation));
  return numbered('d', size).map((id, at) => ({
    id,
    object: `what ${id} asks`,
    madeBy: random.some(actors, 1, 2),
    addressedTo: random
      .some(actors, 1, 2)
      .map((thing) => ({ thing, status: random.pick(['stated', 'implied']), ...maybe(random, { mention: 'so called' }) })),
    concerns: random.some(all, 0, 2),
    mayConcern: random.some(all, 0, 1),
    restates: random.some(numbered('d', at), 0, 2),
    history: keepFirst([
      { to: 'made', claim: random.pick(asking).id, ...drawDate(random) },
      ...random.some(AFTER, 0, 3).map((to) => drawChange(random, to, claims, all)),
    ]),
  }));
}

function drawChange(random: Random, to: string, claims: readonly DrawnClaim[], things: readonly string[]): Change {
  const verbs: Readonly<Record<string, readonly string[]>> = { repeated: ASKING, refused: ['rejected'] };
  const fitting = claims.filter((claim) => isDone(claim) && (verbs[to] ?? ['released', 'reformed', 'signed']).includes(claim.relation));
  return {
    to,
    claim: random.pick(fitting).id,
    ...(to === 'partly_met' ? { part: random.some(things, 1, 2) } : {}),
    ...(random.chance(0.3) ? drawDate(random) : {}),
  };
}

/** Draws opportunities; what could be raised there is partly said by a claim. */
export function drawOpportunities(
  random: Random,
  things: DrawnThings,
  claims: readonly DrawnClaim[],
  demands: readonly string[],
  size: number,
): object[] {
  const actors = idsOf(things.actors);
  const standing = claims.filter(({ retracted }) => retracted === undefined);
  const fitting = standing.filter((claim) => isDone(claim) && ['signed', 'hosts', 'holds_dialogue', 'delayed'].includes(claim.relation));
  return numbered('o', size).map((id) => ({
    id,
    name: `Opening ${id}`,
    kind: random.pick(['vote', 'visit', 'negotiation', 'review']),
    ...drawDate(random),
    heldBy: random.some(actors, 1, 2),
    towards: random.some(actors, 1, 2),
    over: random.some([...idsOf(things.instruments), ...idsOf(things.events)], 0, 2),
    claims: random.some(idsOf(standing), 0, 3),
    history: keepFirst(
      random
        .some(['upcoming', 'open', 'used', 'missed', 'closed'], 1, 3)
        .map((to) => ({ to, claim: random.pick(fitting).id, ...(random.chance(0.3) ? drawDate(random) : {}) })),
    ),
    couldRaise: random.some(demands, 0, 2).map((demand) => ({ demand, claim: random.pick(standing).id })),
    raised: random.some(demands, 0, 1).map((demand) => ({ demand, claim: random.pick(standing).id })),
  }));
}

/** One claim shows one change: which of two is the later could not be told by day and id. */
function keepFirst(changes: readonly Change[]): Change[] {
  return changes.filter(({ claim }, i) => changes.findIndex((other) => other.claim === claim) === i);
}

function isDone(claim: DrawnClaim): boolean {
  return claim.polarity === 'affirmed' && claim.modality === 'actual' && claim.retracted === undefined;
}
