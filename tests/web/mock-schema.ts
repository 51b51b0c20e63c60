import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, getNullableType, graphql, isAbstractType, isEnumType, isLeafType, isListType } from 'graphql';
import type { ExecutionResult, GraphQLOutputType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';

const FOLDER = path.resolve('schema');

/** Reads the schema of the API from its files. */
export function readSchema(): GraphQLSchema {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return buildSchema(files.map((file) => readFileSync(path.join(FOLDER, file), 'utf8')).join('\n'));
}

/** Answers any valid query with invented values of the right types. */
export async function answerWithMocks(
  schema: GraphQLSchema,
  source: string,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  return graphql({
    schema,
    source,
    variableValues,
    fieldResolver: (_source, _arguments, _context, info: GraphQLResolveInfo) => mockValue(info.returnType, info.fieldName),
    typeResolver: (_value, _context, info, type) => info.schema.getPossibleTypes(type)[0]?.name,
  });
}

function mockValue(wanted: GraphQLOutputType, field: string): unknown {
  const type = getNullableType(wanted);
  if (isListType(type)) return [mockValue(type.ofType, field)];
  if (!isLeafType(type) || isAbstractType(getNamedType(type))) return {};
  if (isEnumType(type)) return type.getValues()[0]?.value;
  const values: Record<string, unknown> = { Int: 1, Float: 1.5, Boolean: true, Date: '2017-11-28', DateTime: '2026-11-24T10:00:00Z' };
  return values[type.name] ?? `mocked ${field}`;
}
