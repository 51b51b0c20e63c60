import { isDeepStrictEqual } from 'node:util';
import type { Client } from './measure/ask.js';
import type { BenchOperation, Input } from './operation.js';
import { findGap, pickInputs, readData } from './targets/target.js';
import type { TargetName } from './targets/target.js';

/** Of each target why it gets no figure; null where all its answers are right. */
export type Verdicts = Readonly<Record<TargetName, string | null>>;

/**
 * Asks every target every question, and compares the answers with those of Demarche, which the tests hold to graphql-js.
 * Where Demarche gives no answer, nobody gets a figure, since nothing could be compared.
 */
export async function compareAnswers(
  clients: Readonly<Record<TargetName, Client>>,
  operation: BenchOperation,
  inputs: readonly Input[],
): Promise<Verdicts> {
  const asked = new Set(pickInputs('rival', operation, inputs));
  const verdicts: Record<TargetName, string | null> = { limit: null, rival: findGap('rival', operation), demarche: null };
  for (const input of inputs) {
    const expected = await askOrFail(clients.demarche, 'demarche', operation, input);
    if (expected.failure !== null) {
      const reason = `Demarche gives no answer to ${JSON.stringify(input.variables)}: ${expected.failure}`;
      return { limit: reason, rival: verdicts.rival ?? reason, demarche: reason };
    }
    for (const name of ['limit', 'rival'] as const) {
      if (verdicts[name] !== null || (name === 'rival' && !asked.has(input))) continue;
      const { data, failure } = await askOrFail(clients[name], name, operation, input);
      verdicts[name] = describeFault(input, failure ?? findDifference(expected.data, data));
    }
  }
  return verdicts;
}

async function askOrFail(
  client: Client,
  name: TargetName,
  operation: BenchOperation,
  input: Input,
): Promise<{ data: unknown; failure: string | null }> {
  try {
    return { data: readData(name, operation, await client.ask(operation, input)), failure: null };
  } catch (error) {
    return { data: null, failure: error instanceof Error ? error.message : String(error) };
  }
}

function describeFault({ variables }: Input, fault: string | null): string | null {
  return fault === null ? null : `wrong for ${JSON.stringify(variables)}: ${fault}`;
}

/**
 * Finds where two answers differ. The order of the fields of an object does not count, that of a list does.
 * @returns the place, and what was expected and came there; null where they are equal
 */
export function findDifference(expected: unknown, actual: unknown, place = 'data'): string | null {
  if (isDeepStrictEqual(expected, actual)) return null;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return `${place}: expected ${String(expected.length)} entries, came ${String(actual.length)}`;
    return firstDifference(expected.keys(), (key) => findDifference(expected[key], actual[key], `${place}[${String(key)}]`));
  }
  if (isObject(expected) && isObject(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return firstDifference(names, (name) => findDifference(expected[name], actual[name], `${place}.${name}`));
  }
  return `${place}: expected ${show(expected)}, came ${show(actual)}`;
}

function firstDifference<K>(keys: Iterable<K>, find: (key: K) => string | null): string | null {
  for (const key of keys) {
    const difference = find(key);
    if (difference !== null) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
}
