import { Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

/** Puts what an operation asks below `asOf(said:)`. */
export function askAsOf(document: DocumentNode, day: string): DocumentNode {
  return visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [
          {
            kind: Kind.FIELD,
            name: { kind: Kind.NAME, value: 'asOf' },
            arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'said' }, value: { kind: Kind.STRING, value: day } }],
            selectionSet: operation.selectionSet,
          },
        ],
      },
    }),
  });
}
