import { suggest } from '../../../cases/suggest.js';
import { fail } from '../../../errors.js';
import { checkValues } from '../../graphql/check-values.js';
import { readParameters } from '../parameters/read-parameters.js';
import type { UsableQuery } from './saved-query.js';

/**
 * Reads the variables of a saved query from its address: each as a parameter, or all as `variables=` in JSON.
 * @throws DemarcheError BAD_USER_INPUT naming each parameter that is wrong
 */
export function readVariables({ parameters, variables }: UsableQuery, search: URLSearchParams): Record<string, unknown> {
  const [json, ...more] = search.getAll('variables');
  if (json === undefined) return readParameters(parameters, search);
  if (more.length > 0 || new Set(search.keys()).size > 1)
    throw fail('BAD_USER_INPUT', 'variables: expected it once and alone, came other parameters beside it. Put them into the JSON.');
  const values = parseObject(json);
  const unknown = Object.keys(values).filter((name) => !variables.includes(name));
  if (unknown.length > 0) throw fail('BAD_USER_INPUT', unknown.map((name) => describeUnknown(name, variables)).join(' '));
  checkValues('variables', values);
  return values;
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const value = JSON.parse(json) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as for JSON of another kind.
  }
  throw fail('BAD_USER_INPUT', 'variables: expected a JSON object such as {"addressedTo":"kazakhstan"}, came something else.');
}

function describeUnknown(name: string, known: readonly string[]): string {
  const expected = known.length === 0 ? 'no variable' : `variables among ${known.join(', ')}`;
  return `Expected ${expected}; came ${JSON.stringify(name)}.${suggest(name, known)}`;
}
