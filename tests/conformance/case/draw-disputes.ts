import type { Random } from '../generator/random.js';
import type { DrawnClaim } from './draw-claims.js';
import { idsOf } from './draw-claims.js';
import type { DrawnThings } from './draw-things.js';
import { numbered } from './draw-things.js';

/** Draws disputes that an editor added, of two positions and of three. Those that rules find come of the claims. */
export function drawDisputes(random: Random, things: DrawnThings, claims: readonly DrawnClaim[], size: number): object[] {
  const standing = idsOf(claims.filter(({ retracted }) => retracted === undefined));
  const all = [...idsOf(things.actors), ...idsOf(things.instruments), ...idsOf(things.events)];
  return numbered('q', size).map((id) => {
    const chosen = random.some(standing, 4, 6);
    const positions = [chosen.slice(0, 2), chosen.slice(2, 3), chosen.slice(3)];
    return {
      id,
      question: `What of ${id}?`,
      about: random.some(all, 1, 3),
      positions: positions.map((list, i) => ({ answer: `answer ${String(i)}`, claims: list })),
      reason: `Since ${id} is told differently.`,
    };
  });
}

/** Draws claims of several documents that tell of one arrest on different days, so that rules find them. */
export function drawContrary(random: Random, things: DrawnThings, claims: readonly DrawnClaim[], size: number): object[] {
  return numbered('k', size).flatMap((id) => {
    const targets = random.some(idsOf(things.actors), 1, 2);
    return ['2016-05-21', '2016-05', '2016-06-02', '2016-05-22/2016-05-23'].map((date, i) => ({
      ...random.pick(claims),
      id: `${id}-${String(i)}`,
      relation: 'arrested',
      polarity: 'affirmed',
      modality: 'actual',
      targets,
      targetStatus: undefined,
      date,
      charge: undefined,
      content: undefined,
      retracted: undefined,
    }));
  });
}
