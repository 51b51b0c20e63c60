import { Kind, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, typeFromAST } from 'graphql';
import type { DocumentNode, GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** Values that shape the text of a statement, by the names that our operations give them. All others can be anything. */
const SHAPES: Readonly<Record<string, readonly unknown[]>> = {
  depth: [0, 1],
  direction: ['BOTH'],
  limit: [600],
  first: [20],
  maxLength: [4],
  rollUp: [true],
};

/**
 * Makes variables with which an operation can be asked: only those that it must have, and all values of those that shape its statement.
 * The ids are of nothing: a statement is planned all the same.
 */
export function sampleVariables(document: DocumentNode, schema: GraphQLSchema): Record<string, unknown>[] {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  let samples: Record<string, unknown>[] = [{}];
  for (const { variable, type: node, defaultValue } of operation?.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node) as GraphQLInputType | undefined;
    if (type === undefined || !isNonNullType(type) || defaultValue !== undefined) continue;
    const name = variable.name.value;
    const values = SHAPES[name] ?? [sampleOf(type)];
    samples = samples.flatMap((sample) => values.map((value) => ({ ...sample, [name]: value })));
  }
  return samples;
}

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type))
    return type.ofType.toString().startsWith('LinkKind') ? ['RELATION', 'CONCERN', 'MEMBERSHIP'] : [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return {};
  return isScalarType(type) ? ({ Int: 1, Float: 1, Boolean: true, Date: '2000-01-01' }[type.name] ?? 'none') : 'none';
}
