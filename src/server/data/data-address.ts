import { GraphQLBoolean, GraphQLInt } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { fail } from '../../errors.js';
import { LIMITS } from '../limits.js';
import type { Dataset } from './dataset.js';
import { listOperationParameters } from './parameters/list-operation-parameters.js';
import type { Parameter } from './parameters/parameter.js';
import { readParameters } from './parameters/read-parameters.js';
import { saidParameter } from './parameters/said-parameter.js';

export type Format = 'csv' | 'json';

/** What an address under `/data` asks for. */
export interface DataQuestion {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The last day of publication that counts; null: all that is known now. */
  readonly said: string | null;
  readonly limit: number;
  readonly hasMark: boolean;
}

const LIMIT: Parameter = {
  name: 'limit',
  path: ['limit'],
  kind: 'value',
  type: GraphQLInt,
  isRequired: false,
  fallback: String(LIMITS.dataRows),
  description: `How many rows at most, 1 to ${LIMITS.dataRows}.`,
};

const MARK: Parameter = {
  name: 'bom',
  path: ['bom'],
  kind: 'value',
  type: GraphQLBoolean,
  isRequired: false,
  fallback: 'false',
  description: 'Whether the file begins with a byte order mark, by which Excel knows UTF-8.',
};

/** Lists the parameters of a dataset: those of the API, under its names, and those of the file. */
export function listDataParameters(schema: GraphQLSchema, { source }: Dataset, format: Format): readonly Parameter[] {
  return Object.freeze([...listOperationParameters(schema, source), saidParameter(schema), LIMIT, ...(format === 'csv' ? [MARK] : [])]);
}

/**
 * Reads what stands behind the question mark.
 * @throws DemarcheError BAD_USER_INPUT naming each parameter that is wrong
 */
export function readDataAddress(parameters: readonly Parameter[], search: URLSearchParams): DataQuestion {
  const { limit = LIMITS.dataRows, bom = false, said = null, ...variables } = readParameters(parameters, search);
  if (typeof limit !== 'number' || limit < 1 || limit > LIMITS.dataRows)
    throw fail('BAD_USER_INPUT', `limit: expected a whole number from 1 to ${LIMITS.dataRows}, came ${String(limit)}.`);
  return { variables, said: said as string | null, limit, hasMark: bom === true };
}
