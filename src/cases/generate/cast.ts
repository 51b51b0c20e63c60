import type { CaseParticipant } from '../case-data.js';
import type { ActorKind } from './directory.js';
import { actorId } from './draw-actor.js';
import type { Random } from './random.js';
import { REFERENCES } from './words.js';
import type { World } from './world.js';

/** Who takes part in the claims of one document: some come again and again. */
export interface Cast {
  /** Draws an actor of one of these kinds, often one that was named before, and none of those to leave out. */
  pick(kinds: readonly ActorKind[], country: number, except?: ReadonlySet<number>): number | null;
  /** An actor as the text names it. */
  name(actor: number): CaseParticipant;
}

/** How many were named so lately that they are likely to come again. */
const MEMORY = 8;

/** Opens the cast of a document. */
export function openCast(random: Random, world: World): Cast {
  const { directory } = world;
  const named: number[] = [];
  const draw = (kinds: readonly ActorKind[], country: number): number => {
    const known = random.chance(0.35) ? named.filter((actor) => kinds.includes(directory.kindOf(actor))) : [];
    if (known.length > 0) return random.pick(known);
    return directory.pick(random, kinds, random.chance(0.8) ? country : random.rank(world.sizes.countries));
  };
  return {
    pick: (kinds, country, except = new Set()) => {
      const tries = kinds.length === 0 ? 0 : 4;
      for (let i = 0; i < tries; i += 1) {
        const actor = draw(kinds, country);
        if (!except.has(actor)) return actor;
      }
      return null;
    },
    name: (actor) => {
      named.push(actor);
      if (named.length > MEMORY) named.shift();
      return { thing: actorId(actor), status: random.chance(0.13) ? 'implied' : 'stated', mention: drawMention(random, world, actor) };
    },
  };
}

/** Another thing than an actor, as the text names it. */
export function nameThing(random: Random, thing: string): CaseParticipant {
  return { thing, status: random.chance(0.08) ? 'implied' : 'stated', mention: null };
}

/** By one of its spellings, by a word such as "the court", or not otherwise than by its name. */
function drawMention(random: Random, world: World, actor: number): string | null {
  const draw = random.next();
  if (draw < 0.12) return world.actor(actor).aliases[0]?.text ?? null;
  const references = REFERENCES[world.directory.kindOf(actor)];
  return draw < 0.25 && references !== undefined ? random.pick(references) : null;
}
