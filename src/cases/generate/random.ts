/** Draws of chance that are the same for the same seed. */
export interface Random {
  /** From 0, less than 1. */
  next(): number;
  /** A whole number from 0, less than the limit. */
  below(limit: number): number;
  /** A whole number, both bounds included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of the keys, each as often as its weight says. */
  weigh<T extends string>(weights: Readonly<Record<T, number>>): T;
  /** A place in a ranking of so many: the first is drawn often, each later one less, so that few have most (Zipf's law). */
  rank(count: number): number;
}

/**
 * Makes a stream of draws for one record, so that any record can be drawn again by itself.
 * The generator is mulberry32 of Tommy Ettinger (public domain), begun at a hash of the keys.
 * @param stream what is drawn, such as `claim`
 * @param index which of them
 */
export function openRandom(seed: number, stream: string, index = 0): Random {
  let state = hashKeys(seed, stream, index);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from');
      return items[below(items.length)] as never;
    },
    weigh: (weights) => weigh(weights, next()),
    rank: (count) => Math.min(count, Math.floor((count + 1) ** next())) - 1,
  };
}

function weigh<T extends string>(weights: Readonly<Record<T, number>>, draw: number): T {
  const { keys, values, sum } = listWeights(weights);
  let rest = draw * sum;
  for (let i = 0; i < keys.length; i += 1) {
    rest -= values[i] ?? 0;
    if (rest < 0) return keys[i] as T;
  }
  return keys[0] as T;
}

interface Weights {
  readonly keys: readonly string[];
  readonly values: readonly number[];
  readonly sum: number;
}

/** Most weights are constants, drawn from again and again. */
const LISTED = new WeakMap<object, Weights>();

function listWeights(weights: Readonly<Record<string, number>>): Weights {
  const known = LISTED.get(weights);
  if (known !== undefined) return known;
  const values = Object.values(weights);
  const listed = { keys: Object.keys(weights), values, sum: values.reduce((sum, weight) => sum + weight, 0) };
  LISTED.set(weights, listed);
  return listed;
}

/** FNV-1a over the keys, with a last mixing of the bits. */
function hashKeys(seed: number, stream: string, index: number): number {
  let hash = 0x811c9dc5;
  const add = (byte: number): void => void (hash = Math.imul(hash ^ (byte & 0xff), 0x01000193));
  for (const number of [seed, index]) for (let shift = 0; shift < 32; shift += 8) add(number >>> shift);
  for (let i = 0; i < stream.length; i += 1) add(stream.charCodeAt(i));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
