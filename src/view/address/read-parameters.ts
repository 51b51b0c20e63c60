import type { Dropped, Parameter } from './parameter.js';
import { readPairs } from './pairs.js';
import type { Pair } from './pairs.js';

/**
 * Reads the query part of an address. Never throws: what cannot be read is left out and named.
 * @param start what is shown where the address says nothing
 * @param dropped is told of what was left out
 */
export function readParameters<T>(search: string, parameters: readonly Parameter<T>[], start: T, dropped: Dropped[]): T {
  const seen = new Set<string>();
  let value = start;
  for (const pair of readPairs(search, dropped)) {
    const parameter = findParameter(pair, parameters, seen, dropped);
    if (parameter === undefined) continue;
    seen.add(pair.name);
    value = parameter.read(value, pair.value, (text, why) => void dropped.push(describeDropped(pair.name, text, why)));
  }
  return value;
}

/**
 * Writes the query part of an address, in the order of the parameters, with nothing that is as it is anyway.
 * @returns empty where nothing is to be said, else beginning with a question mark
 */
export function writeParameters<T>(value: T, parameters: readonly Parameter<T>[]): string {
  const parts = parameters.map(({ name, write }) => [name, write(value)] as const).filter(([, text]) => text !== '');
  return parts.length === 0 ? '' : `?${parts.map(([name, text]) => `${name}=${text}`).join('&')}`;
}

function findParameter<T>(
  { name, value }: Pair,
  parameters: readonly Parameter<T>[],
  seen: ReadonlySet<string>,
  dropped: Dropped[],
): Parameter<T> | undefined {
  const parameter = parameters.find((known) => known.name === name);
  if (parameter !== undefined && !seen.has(name)) return parameter;
  dropped.push(describeDropped(name, value, parameter === undefined ? 'unknown-name' : 'given-twice'));
  return undefined;
}

function describeDropped(name: string, value: string, why: Dropped['why']): Dropped {
  const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return { name: cut(name), value: cut(value), why };
}
