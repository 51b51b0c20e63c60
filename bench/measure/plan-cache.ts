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

/** Milliseconds that planning took each time, by the text of the statement. */
export type PlanTimes = ReadonlyMap<string, readonly number[]>;

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
  const record = async (turns: number): Promise<PlanTimes> => {
    await run("CALL db.stats.clear('QUERIES')");
    await run("CALL db.stats.collect('QUERIES', {durationSeconds: 600})");
    for (let turn = 0; turn < turns; turn += 1) for (const input of inputs) await client.ask(operation, input);
    await run("CALL db.stats.stop('QUERIES')");
    const rows = await run("CALL db.stats.retrieve('QUERIES', {maxInvocations: 1000}) YIELD data RETURN data.query, data.invocations");
    return new Map(rows.flatMap(([text, list]) => (/\bdb\.stats\b/.test(String(text)) ? [] : [readTimes(String(text), list)])));
  };
  await run("CALL db.stats.stop('QUERIES')");
  await run('CALL db.clearQueryCaches()');
  return judgePlanCache(await record(1), await record(AGAIN));
}

function readTimes(text: string, list: unknown): [string, readonly number[]] {
  return [text, (list as readonly Invocation[]).map(({ elapsedCompileTimeInUs }) => elapsedCompileTimeInUs / 1000)];
}

/** @param once when every question was asked for the first time @param again when they were asked again */
export function judgePlanCache(once: PlanTimes, again: PlanTimes): PlanCache {
  const isPlan = (text: string, time: number): boolean => time >= (once.get(text)?.[0] ?? 0) / 2;
  const find = (times: PlanTimes): number[] => [...times].flatMap(([text, list]) => list.filter((time) => isPlan(text, time)));
  const plans = find(once);
  const later = [...again.values()].flat();
  return {
    texts: once.size,
    plans: plans.length,
    invocations: later.length,
    misses: find(again).length,
    first: plans.length === 0 ? 0 : median(plans),
    later: later.length === 0 ? 0 : median(later),
  };
}
