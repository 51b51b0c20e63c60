/** Draws of chance that are the same for the same seed. */
export interface Random {
  /** From 0, less than the limit. */
  below(limit: number): number;
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Some of the items, each once, in any order. */
  some<T>(items: readonly T[], least: number, most: number): T[];
}

/** The generator mulberry32 of Tommy Ettinger (public domain). */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const random: Random = {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from');
      return items[below(items.length)] as never;
    },
    some: (items, least, most) => {
      const rest = [...items];
      const count = Math.min(random.between(least, most), rest.length);
      return Array.from({ length: count }, () => rest.splice(below(rest.length), 1)[0] as never);
    },
  };
  return random;
}
