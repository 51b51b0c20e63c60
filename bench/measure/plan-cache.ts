import type { BenchOperation, Input } from '../operation.js';
import type { PlanCache } from '../result.js';
import type { Runner } from '../run-cypher.js';
import type { Client } from './ask.js';
import { median } from './statistics.js';

/** How often every question is asked again. */
const AGAIN = 3;

interface Invocation {
  readonly elapsedCompileTimeInUs: number;
}

/**
 * Looks at Neo4j's own record of what it ran (`db.stats`, which the Community edition has): its plans are forgotten, every question is
 * asked once so that they are made, then again. A statement that was planned anew shows by the time that Neo4j took for it.
 */
export async function watchPlanCache(
  { run }: Runner,
  client: Client,
  operation: BenchOperation,
  inputs: readonly Input[],
): Promise<PlanCache> {
  await run('CALL db.clearQueryCaches()');
  await run("CALL db.stats.stop('QUERIES')");
  await run("CALL db.stats.clear('QUERIES')");
  await run("CALL db.stats.collect('QUERIES', {durationSeconds: 600})");
  for (let turn = 0; turn <= AGAIN; turn += 1) for (const input of inputs) await client.ask(operation, input);
  await run("CALL db.stats.stop('QUERIES')");
  const rows = await run("CALL db.stats.retrieve('QUERIES', {maxInvocations: 1000}) YIELD data RETURN data.query, data.invocations");
  const texts = rows.flatMap(([text, invocations]) => (/\bdb\.stats\b/.test(String(text)) ? [] : [invocations as readonly Invocation[]]));
  return judgePlanCache(texts.map((list) => list.map(({ elapsedCompileTimeInUs }) => elapsedCompileTimeInUs / 1000)));
}

/** @param texts of each text the milliseconds that planning took it each time, in order */
export function judgePlanCache(texts: readonly (readonly number[])[]): PlanCache {
  const firsts = texts.flatMap((times) => times.slice(0, 1));
  const later = texts.flatMap((times) => times.slice(1));
  const misses = texts.flatMap((times) => times.slice(1).filter((time) => time >= (times[0] ?? 0) / 2));
  return {
    texts: texts.length,
    invocations: later.length,
    misses: misses.length,
    first: firsts.length === 0 ? 0 : median(firsts),
    later: later.length === 0 ? 0 : median(later),
  };
}
