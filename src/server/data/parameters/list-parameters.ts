import { getNamedType, isInputObjectType, isLeafType, isListType, isNonNullType, getNullableType, print, typeFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode, VariableDefinitionNode } from 'graphql';
import { describeVariables } from './describe-variables.js';
import type { Parameter } from './parameter.js';

export interface ListOptions {
  /** Variables that are no parameters. */
  readonly without?: ReadonlySet<string>;
  /** Whether fields of an object have names of their own, `participants`, or paths, `filter.participants`. */
  readonly isFlat: boolean;
}

/**
 * Lists the parameters that an operation takes: each variable, and where one is an object each of its fields.
 * A range of days is one parameter. What no address can hold, a list of objects, is left out.
 */
export function listParameters(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { without = new Set(), isFlat }: ListOptions,
): readonly Parameter[] {
  const descriptions = describeVariables(schema, operation);
  const variables = (operation.variableDefinitions ?? []).filter(({ variable }) => !without.has(variable.name.value));
  return Object.freeze(
    variables.flatMap((definition) => {
      const type = typeFromAST(schema, definition.type) as GraphQLInputType;
      const name = definition.variable.name.value;
      const fallback = readFallback(definition);
      return readType({ path: [name], type, fallback, description: descriptions.get(name) ?? '' }, isFlat);
    }),
  );
}

interface Place {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  readonly fallback: string | null;
  readonly description: string;
}

function readType(place: Place, isFlat: boolean): readonly Parameter[] {
  const { path, type, fallback, description } = place;
  const bare = getNullableType(type);
  const named = getNamedType(type);
  const isRequired = isNonNullType(type) && fallback === null;
  const name = isFlat ? (path.at(-1) ?? '') : path.join('.');
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    const [day] = fields.map((field) => getNamedType(field.type));
    if (bare.name === 'DateRange' && isLeafType(day)) return [{ name, path, kind: 'range', type: day, isRequired, fallback, description }];
    return fields.flatMap((field) =>
      readType(
        { path: [...path, field.name], type: field.type, fallback: showDefault(field.defaultValue), description: field.description ?? '' },
        isFlat,
      ),
    );
  }
  if (!isLeafType(named)) return [];
  return [{ name, path, kind: isListType(bare) ? 'list' : 'value', type: named, isRequired, fallback, description }];
}

function readFallback({ defaultValue }: VariableDefinitionNode): string | null {
  return defaultValue ? print(defaultValue) : null;
}

function showDefault(value: unknown): string | null {
  return value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
}
