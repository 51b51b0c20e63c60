import { setTimeout as wait } from 'node:timers/promises';
import type { BenchOperation, Input } from '../operation.js';
import type { Traffic } from '../result.js';
import { startTarget } from '../targets/start-target.js';
import { pickInputs } from '../targets/target.js';
import type { DatabaseAddress, TargetName } from '../targets/target.js';
import { openClient } from './ask.js';
import { startBoltCounter } from './bolt-counter.js';
import type { BoltCounter } from './bolt-counter.js';

/** Milliseconds without a message after which a server has ended what it does of itself. */
const QUIET = 1500;
const LONGEST = 120_000;
/** So many questions of an operation show what it asks of the database: hubs are among the first. */
const COUNTED = 6;

export type Plan = readonly { readonly operation: BenchOperation; readonly inputs: readonly Input[] }[];

/**
 * Counts what goes between a server and its database: starts the target once more, with a proxy between the two, and asks each question
 * after it has been asked once before.
 * @returns by name of the operation; what could not be asked is missing
 */
export async function countTraffic(name: TargetName, database: DatabaseAddress, plan: Plan): Promise<ReadonlyMap<string, Traffic>> {
  const counter = await startBoltCounter(database.uri);
  const target = await startTarget(name, { ...database, uri: counter.uri });
  const client = openClient(target);
  const counted = new Map<string, Traffic>();
  try {
    await awaitQuiet(counter);
    for (const { operation, inputs: all } of plan) {
      const inputs = pickInputs(name, operation, all).slice(0, COUNTED);
      for (const input of inputs) await client.ask(operation, input);
      take(counter);
      for (const input of inputs) await client.ask(operation, input);
      const { statements, roundTrips } = take(counter);
      counted.set(operation.name, { statements: statements / inputs.length, roundTrips: roundTrips / inputs.length });
    }
  } finally {
    await client.close();
    await target.stop();
    await counter.stop();
  }
  return counted;
}

function take(counter: BoltCounter): Traffic {
  return { statements: counter.take().filter((message) => message === 'RUN').length, roundTrips: counter.takeRoundTrips() };
}

/** Waits until a server that was just started asks nothing any more. @returns milliseconds */
export async function awaitQuiet(counter: BoltCounter): Promise<number> {
  const begin = Date.now();
  let last = begin;
  while (Date.now() - last < QUIET && Date.now() - begin < LONGEST) {
    await wait(50);
    if (counter.take().length > 0 || counter.isWaiting()) last = Date.now();
  }
  counter.takeRoundTrips();
  return last - begin;
}
