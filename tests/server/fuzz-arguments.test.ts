import { GraphQLInputObjectType, getNamedType, getNullableType, isEnumType, isLeafType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLInputType } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';

const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine, schema: opened.model.schema } });
afterAll(() => opened.close());

const TEXTS = [
  "' OR 1=1 //",
  '") RETURN 1 //',
  '`)-[x]->() DETACH DELETE x',
  '$id',
  '{}',
  '\\',
  '\0',
  '\uD800',
  '*',
  '~',
  'a AND NOT (',
  '💥',
  '',
  ' ',
  'a'.repeat(1025),
  '٣',
  "LOAD CSV FROM 'http://127.0.0.1:9' AS l RETURN l",
];
const NUMBERS = [-1, 0, 1, 101, 2147483647, -2147483648, 1e10, 1.5];
const OTHERS = [null, true, [], {}, [[]], { a: 1 }];
const VALUES: readonly unknown[] = [...TEXTS, ...NUMBERS, ...OTHERS];

const filled = new Set<GraphQLInputObjectType>();

/** Values of the type with the hostile one at each of its leaves; of an input type that several arguments have, every field only once. */
function fill(type: GraphQLInputType, hostile: unknown, isFirst: boolean): unknown[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return fill(inner.ofType, hostile, isFirst).map((value) => [value]);
  if (!(inner instanceof GraphQLInputObjectType)) return [hostile];
  const fields = Object.values(inner.getFields());
  return fields
    .slice(0, isFirst ? fields.length : 1)
    .flatMap((field) => fill(field.type, hostile, isFirst).map((value) => ({ [field.name]: value })));
}

/** All that is sent as this argument. */
function listValues({ type }: GraphQLArgument): unknown[] {
  const named = getNamedType(type);
  const isFirst = !(named instanceof GraphQLInputObjectType) || !filled.has(named);
  if (named instanceof GraphQLInputObjectType) filled.add(named);
  const isWhole = named instanceof GraphQLInputObjectType || isListType(getNullableType(type));
  return [...VALUES.flatMap((value) => fill(type, value, isFirst)), ...(isWhole ? VALUES : [])];
}

function usual(argument: GraphQLArgument): string {
  const type = getNamedType(argument.type);
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return type.name === 'ID' || type.name === 'String' ? '"max-bokaev"' : '1';
}

const cases = Object.values(opened.model.schema.getQueryType()!.getFields()).flatMap((field) =>
  field.args.map((argument) => {
    const others = field.args
      .filter((other) => other !== argument && isNonNullType(other.type))
      .map((other) => `${other.name}: ${isListType(getNullableType(other.type)) ? `[${usual(other)}]` : usual(other)}`);
    const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
    const query = `query ($v: ${String(argument.type)}) { ${field.name}(${[...others, `${argument.name}: $v`].join(', ')}) ${selection} }`;
    return { name: `${field.name}(${argument.name})`, query, argument };
  }),
);

test.each(cases)('$name: hostile values are refused or answered, never a server error', async ({ query, argument }) => {
  for (const v of listValues(argument)) {
    const { status, text } = await server.post({ query, variables: { v } }, { accept: 'application/graphql-response+json' });
    const told = `${JSON.stringify(v)}: ${text.slice(0, 300)}`;
    expect(status, told).toBeLessThan(500);
    expect(text, told).not.toMatch(/Neo4jError|SyntaxError|ECONN|"stack/);
  }
});

test('no value was taken as Cypher: nothing is missing and no search finds everything', async () => {
  const { json } = await server.post({ query: '{ statistics { claims } search(text: "\' OR 1=1 //") { totalCount } }' });
  expect(json.data.statistics.claims).toBeGreaterThan(50);
  expect(json.data.search.totalCount).toBeLessThan(5);
});
