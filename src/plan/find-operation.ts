import { getOperationAST, getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { coercePlainly } from './coerce-plainly.js';
import { fail } from '../errors.js';

/**
 * Finds the operation to run.
 * @throws DemarcheError OPERATION_RESOLUTION_FAILURE where the name fits none, several could be meant, or it is no query
 */
export function findOperation(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name ?? undefined);
  if (operation?.operation === 'query') return operation;
  if (operation) throw fail('OPERATION_RESOLUTION_FAILURE', `Only queries are answered, came a ${operation.operation}. Ask by a query.`);
  const message = name
    ? `The document has no operation named ${JSON.stringify(name)}. Set operationName to one that it has.`
    : 'The document has several operations or none. Set operationName to the one to run.';
  throw fail('OPERATION_RESOLUTION_FAILURE', message);
}

/**
 * Coerces the values of an operation's variables, defaults included.
 * @throws AggregateError of the GraphQLErrors of graphql-js, at most 20
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const plain = coercePlainly(schema, operation, raw);
  if (plain) return plain;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], raw, { maxErrors: 20 });
  if (errors) throw new AggregateError(errors, 'the variables do not fit');
  return coerced;
}
