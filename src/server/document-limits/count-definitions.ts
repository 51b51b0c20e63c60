import { Kind, visit } from 'graphql';
import type { DocumentNode, TypeNode } from 'graphql';

/** What is counted once for a document, without expanding anything. */
export interface Counts {
  readonly operations: number;
  readonly fragments: number;
  /** Of the operation that has most. */
  readonly variables: number;
  /** Lists and non-null marks around the type of a variable. */
  readonly typeNesting: number;
  readonly nameLength: number;
}

/** Counts the definitions of a document, and finds its longest name: a long alias would be repeated for every node of the answer. */
export function countDefinitions(document: DocumentNode): Counts {
  const counts = { operations: 0, fragments: 0, variables: 0, typeNesting: 0, nameLength: 0 };
  visit(document, {
    OperationDefinition(node) {
      counts.operations += 1;
      counts.variables = Math.max(counts.variables, node.variableDefinitions?.length ?? 0);
    },
    FragmentDefinition() {
      counts.fragments += 1;
    },
    VariableDefinition(node) {
      counts.typeNesting = Math.max(counts.typeNesting, measureType(node.type));
    },
    Name(node) {
      counts.nameLength = Math.max(counts.nameLength, node.value.length);
    },
  });
  return counts;
}

function measureType(type: TypeNode): number {
  return type.kind === Kind.NAMED_TYPE ? 0 : 1 + measureType(type.type);
}
