import { fail } from '../../errors.js';

/** What is asked of the generator. */
export interface Order {
  readonly actors: number;
  readonly claims: number;
  /** The same seed gives the same graph. */
  readonly seed: number;
}

/** How many there are of everything. */
export interface Sizes extends Order {
  readonly countries: number;
  readonly instruments: number;
  readonly events: number;
  readonly topics: number;
  readonly places: number;
  readonly demands: number;
  readonly opportunities: number;
}

const LEAST = 200;
const MOST = 20_000_000;

/**
 * Derives how many there are of everything from the numbers of actors and claims, in the proportions of cases that people made.
 * @throws DemarcheError CONFIG_INVALID where a number is out of bounds
 */
export function planSizes({ actors, claims, seed }: Order): Sizes {
  checkNumber('--actors', actors, LEAST);
  checkNumber('--claims', claims, LEAST);
  checkNumber('--seed', seed, 0, 4_294_967_295);
  const share = (divisor: number, least: number, most = Infinity): number => Math.round(Math.min(most, Math.max(least, claims / divisor)));
  return Object.freeze({
    ...{ actors, claims, seed },
    countries: Math.round(Math.min(40, Math.max(3, Math.sqrt(actors) / 5))),
    instruments: share(100, 10),
    events: share(60, 10),
    topics: share(200, 12, 80),
    places: share(300, 10, 4000),
    demands: share(100, 3),
    opportunities: share(400, 2),
  });
}

function checkNumber(name: string, value: number, least: number, most = MOST): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw fail('CONFIG_INVALID', `${name}: expected a whole number from ${String(least)} to ${String(most)}; came ${String(value)}.`);
}
