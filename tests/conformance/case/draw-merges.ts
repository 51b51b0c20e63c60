import type { Random } from '../generator/random.js';
import type { DrawnClaim } from './draw-claims.js';
import { numbered } from './draw-things.js';

/** Draws actors that an editor found to be others, claims that name them, and the merges. */
export function drawMerges(
  random: Random,
  actors: readonly string[],
  claims: readonly DrawnClaim[],
  size: number,
): { readonly spares: object[]; readonly told: object[]; readonly merges: object[] } {
  const spares = numbered('m', size);
  return {
    spares: spares.map((id) => ({ id, kind: 'organization', name: `Spare ${id}` })),
    told: spares.flatMap((id) =>
      Array.from({ length: 2 }, (_, i) => {
        const claim = random.pick(claims);
        return { ...claim, id: `${id}-${String(i)}`, agents: [id], agentStatus: undefined };
      }),
    ),
    merges: spares.map((thing) => ({
      thing,
      into: random.pick(actors),
      reason: `${thing} is the same.`,
      sources: random.some([...claims.map(({ id }) => id), 'doc0'], 1, 3),
    })),
  };
}
