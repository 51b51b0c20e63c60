import { LRUCache } from 'lru-cache';
import { fail } from '../../errors.js';
import { LIMITS } from '../limits.js';

/** Counts what each client asks. */
export interface RateLimiter {
  /** Counts one request. @throws DemarcheError RATE_LIMITED with the seconds to wait */
  enter(key: string): void;
  /** Counts one view that is to be kept. @throws DemarcheError RATE_LIMITED with the seconds to wait */
  keep(key: string): void;
  /** Counts what the request turned out to be; it is refused for by the next ones. */
  charge(key: string, spent: { readonly cost: number; readonly isError: boolean }): void;
}

interface Buckets {
  requests: number;
  cost: number;
  errors: number;
  kept: number;
  at: number;
}

const FULL = { requests: LIMITS.requestBurst, cost: LIMITS.costPerMinute, errors: LIMITS.errorsPerMinute, kept: LIMITS.keptPerMinute };
const PER_MINUTE = {
  requests: LIMITS.requestsPerMinute,
  cost: LIMITS.costPerMinute,
  errors: LIMITS.errorsPerMinute,
  kept: LIMITS.keptPerMinute,
};
const NAMES = ['requests', 'cost', 'errors', 'kept'] as const;
/** What every request needs; only those that have a view kept need more. */
const ALWAYS = ['requests', 'cost', 'errors'] as const;
const WHAT = { requests: 'requests', cost: 'cost', errors: 'refused requests', kept: 'views to keep' };

/**
 * Makes the counter: for each client a bucket of requests, of cost, of errors and of views to keep, that fill again steadily.
 * Clients that were not seen for longest are forgotten first.
 * @param now milliseconds
 */
export function createRateLimiter(now: () => number = Date.now): RateLimiter {
  const known = new LRUCache<string, Buckets>({ max: LIMITS.addresses });
  const refill = (key: string): Buckets => {
    const time = now();
    const buckets = known.get(key) ?? { ...FULL, at: time };
    const minutes = Math.max(0, time - buckets.at) / 60_000;
    for (const name of NAMES) buckets[name] = Math.min(FULL[name], buckets[name] + minutes * PER_MINUTE[name]);
    buckets.at = time;
    known.set(key, buckets);
    return buckets;
  };
  return {
    enter(key) {
      const buckets = refill(key);
      for (const name of ALWAYS) if (buckets[name] < 1) throw refuse(name, buckets[name]);
      buckets.requests -= 1;
    },
    keep(key) {
      const buckets = refill(key);
      if (buckets.kept < 1) throw refuse('kept', buckets.kept);
      buckets.kept -= 1;
    },
    charge(key, { cost, isError }) {
      const buckets = refill(key);
      buckets.cost -= cost;
      if (isError) buckets.errors -= 1;
    },
  };
}

function refuse(name: (typeof NAMES)[number], left: number): Error {
  const seconds = Math.max(1, Math.ceil(((1 - left) / PER_MINUTE[name]) * 60));
  return fail(
    'RATE_LIMITED',
    `Expected at most ${PER_MINUTE[name]} ${WHAT[name]} a minute from one address, came more. Try again in ${seconds} s.`,
    {
      details: { retryAfter: seconds, limit: PER_MINUTE[name] },
    },
  );
}
