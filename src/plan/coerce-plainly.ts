import { coerceInputValue, isInputType, isNonNullType, typeFromAST, valueFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode, ValueNode } from 'graphql';

/** A variable of an operation, with its type found in the schema. */
interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue: ValueNode | undefined;
}

interface Known {
  readonly schema: GraphQLSchema;
  readonly variables: readonly Variable[] | null;
}

const operations = new WeakMap<OperationDefinitionNode, Known>();

/** Says that a value does not fit. Which one and why, graphql-js finds out. */
const MISFIT = new Error('a variable does not fit');
const refuse = (): never => {
  throw MISFIT;
};

/**
 * Coerces the values of variables as graphql-js does (GraphQL, section 6.1.2), with the types looked up once for each operation.
 * @returns null where one does not fit: graphql-js then makes the errors
 */
export function coercePlainly(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const variables = listVariables(schema, operation);
  if (variables === null) return null;
  const coerced: Record<string, unknown> = {};
  try {
    for (const { name, type, defaultValue } of variables) {
      if (Object.hasOwn(raw, name)) {
        const value = raw[name];
        if (value === null && isNonNullType(type)) return null;
        coerced[name] = coerceInputValue(value, type, refuse);
      } else if (defaultValue) coerced[name] = valueFromAST(defaultValue, type);
      else if (isNonNullType(type)) return null;
    }
    return coerced;
  } catch (error) {
    if (error === MISFIT) return null;
    throw error;
  }
}

function listVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly Variable[] | null {
  const known = operations.get(operation);
  if (known?.schema === schema) return known.variables;
  const variables = findVariables(schema, operation);
  operations.set(operation, { schema, variables });
  return variables;
}

function findVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly Variable[] | null {
  const variables: Variable[] = [];
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) return null;
    variables.push({ name: variable.name.value, type, defaultValue });
  }
  return variables;
}
