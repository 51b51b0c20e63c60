import { getOperationAST } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { fail } from '../../errors.js';

/**
 * Chooses the operation of a document that is to run.
 * @throws DemarcheError OPERATION_RESOLUTION_FAILURE where it is not there, or is no query
 */
export function chooseOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation?.operation === 'query') return operation;
  if (operation) throw fail('OPERATION_RESOLUTION_FAILURE', `Only queries are answered, came a ${operation.operation}. Ask by a query.`);
  throw fail(
    'OPERATION_RESOLUTION_FAILURE',
    name === undefined
      ? 'The document has several operations or none. Set operationName to the one to run.'
      : `The document has no operation named ${JSON.stringify(name)}. Set operationName to one that it has.`,
  );
}
