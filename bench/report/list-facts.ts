import type { BenchResult } from '../result.js';
import { showNumber } from './show-number.js';

/** Lists in sentences what was measured beside the operations. */
export function listFacts({ memory, start, load, operations, faults }: BenchResult): readonly string[] {
  const facts: string[] = [];
  if (memory !== null) {
    const { idle, after, database } = memory;
    facts.push(
      `Memory, MiB, idle and after the run: Demarche ${showNumber(idle.demarche)} and ${showNumber(after.demarche)}, limit ${showNumber(idle.limit)} and ${showNumber(after.limit)}, rival ${showNumber(idle.rival)} and ${showNumber(after.rival)}; Neo4j ${showNumber(database)}.`,
    );
  }
  if (start !== null) {
    const worst = start.examples.reduce((one, other) => (other.first / other.warm > one.first / one.warm ? other : one));
    facts.push(
      `Start until ready, ms: ${start.ready.map(showNumber).join(', ')}; known operations asked ${showNumber(start.warmUp)} ms later.`,
    );
    facts.push(
      `First request after start, worst of ${String(start.examples.length)} examples (${worst.name}): ${showNumber(worst.first)} ms, warm ${showNumber(worst.warm)} ms.`,
    );
  }
  if (load !== null) {
    const { online, offline } = load;
    facts.push(
      `Load, claims a second: online ${showNumber(online.perSecond)}; offline ${showNumber(offline.perSecond)} (making tables ${showNumber(offline.tables)}, importing them ${showNumber(offline.import)}).`,
    );
  }
  const caches = operations.flatMap(({ targets }) => targets.demarche.planCache ?? []);
  if (caches.length > 0) {
    const sum = (key: 'texts' | 'invocations' | 'misses'): number => caches.reduce((total, cache) => total + cache[key], 0);
    const firsts = caches.map(({ first }) => first);
    const later = caches.map((cache) => cache.later);
    facts.push(
      `Plan cache, by Neo4j's own counters: ${showNumber(sum('texts'))} texts planned once in ${showNumber(Math.min(...firsts))} to ${showNumber(Math.max(...firsts))} ms; of ${showNumber(sum('invocations'))} later runs ${showNumber(sum('misses'))} were planned anew, at most ${showNumber(Math.max(...later))} ms by the median.`,
    );
  }
  return [...facts, ...faults.map((fault) => `Not measured: ${fault}`)];
}
