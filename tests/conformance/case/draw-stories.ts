import type { Random } from '../generator/random.js';
import type { DrawnClaim } from './draw-claims.js';
import { idsOf } from './draw-claims.js';
import type { DrawnThings } from './draw-things.js';
import { maybe, numbered } from './draw-things.js';

/** Draws stories of one step and of many, with and without things of their own to light up. */
export function drawStories(random: Random, things: DrawnThings, claims: readonly DrawnClaim[], size: number): object[] {
  const standing = idsOf(claims.filter(({ retracted }) => retracted === undefined));
  const all = [...idsOf(things.actors), ...idsOf(things.instruments), ...idsOf(things.events)];
  return numbered('s', size).map((id) => ({
    id,
    title: `Story ${id}`,
    summary: `What ${id} tells.`,
    steps: Array.from({ length: random.between(1, 12) }, (_, i) => {
      const shown = random.some(all, 1, 4);
      return {
        sentence: `What step ${String(i + 1)} of ${id} says.`,
        claims: random.some(standing, 1, 4),
        ...maybe(random, { lights: random.some(shown, 1, 3) }),
        view: `/?things=${shown.map((thing, place) => `${thing}@${String(place * 50)}_0`).join(',')}`,
      };
    }),
  }));
}
