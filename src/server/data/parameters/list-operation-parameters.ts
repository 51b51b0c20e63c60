import { getOperationAST, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { listParameters } from './list-parameters.js';
import type { Parameter } from './parameter.js';

/** How rows are fetched is no matter of an address. */
const INNER = new Set(['first', 'after', 'count']);

/** Lists the parameters of an operation that this server asks page by page: those of the API, under its names. */
export function listOperationParameters(schema: GraphQLSchema, source: string): readonly Parameter[] {
  const operation = getOperationAST(parse(source));
  if (!operation) throw new Error('expected a document of one operation');
  return listParameters(schema, operation, { without: INNER, isFlat: true });
}
