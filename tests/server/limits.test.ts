import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { startTestServer } from '../support/test-server.js';

const server = await startTestServer();

const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (levels: number): string => `{ actor(id: "a") { ${'partOf { '.repeat(levels - 2)}id${' }'.repeat(levels - 2)} } }`;
const TYPE = '{ __type(name: "Query") { fields { type { fields { type { name } } } } } }';

test.each([
  ['1,000 tokens', `{ ${repeat(999, () => 'id')} }`, 'QUERY_TOO_LARGE'],
  ['12 levels', nested(13), 'QUERY_TOO_DEEP'],
  ['15 levels of introspection', `{ __schema { types { ${'ofType { '.repeat(13)}name${' }'.repeat(13)} } } }`, 'QUERY_TOO_DEEP'],
  ['2 circles of fields', TYPE.replace('type { name }', 'type { fields { name } }'), 'QUERY_TOO_DEEP'],
  [
    'circles through a fragment',
    `{ __type(name: "Query") { fields { type { ...A } } } } fragment A on __Type { fields { type { fields { name } } } }`,
    'QUERY_TOO_DEEP',
  ],
  [
    '500 fields by fragments',
    `{ ${repeat(26, () => '...A')} } fragment A on Query { ${repeat(20, () => '__typename')} }`,
    'QUERY_TOO_LARGE',
  ],
  ['30 aliases', `{ ${repeat(31, (index) => `a${index}: __typename`)} }`, 'QUERY_TOO_LARGE'],
  ['30 directives', `{ ${repeat(31, () => '__typename @skip(if: false)')} }`, 'QUERY_TOO_LARGE'],
  ['directives on one field', `{ __typename ${repeat(31, () => '@a')} }`, 'QUERY_TOO_LARGE'],
  ['50 fragments', `{ __typename } ${repeat(51, (index) => `fragment F${index} on Query { __typename }`)}`, 'QUERY_TOO_LARGE'],
  ['10 operations', repeat(11, (index) => `query Q${index} { __typename }`), 'QUERY_TOO_LARGE'],
  ['50 variables', `query (${repeat(51, (index) => `$v${index}: Int`)}) { __typename }`, 'QUERY_TOO_LARGE'],
  ['8 levels of a type', `query ($v: ${'['.repeat(9)}Int${']'.repeat(9)}) { __typename }`, 'QUERY_TOO_DEEP'],
  ['names of 128 characters', `{ ${'a'.repeat(129)}: __typename }`, 'QUERY_TOO_LARGE'],
])('over %s is refused with 400 under both media types', async (_, query, code) => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { status, json } = await server.post({ query }, { accept });
    expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 400, code });
    expect(json).not.toHaveProperty('data');
  }
});

test.each([
  ['12 levels', nested(12)],
  ['2 circles', TYPE],
  ['30 aliases', `{ ${repeat(30, (index) => `a${index}: __typename`)} }`],
  ['500 fields', `{ ${repeat(25, () => '...A')} } fragment A on Query { ${repeat(20, () => '__typename')} }`],
  [
    "the tools' introspection",
    getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }),
  ],
])('%s are answered', async (_, query) => {
  expect((await server.post({ query })).status).toBe(200);
});

test('fragments that spread each other cost one look each, and those in a circle are refused', async () => {
  const chain = repeat(40, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);
  const bomb = await server.post({ query: `{ ...F0 } ${chain} fragment F40 on Query { __typename }` });
  expect(bomb.json.errors[0].extensions.code).toBe('QUERY_TOO_LARGE');
  const circle = await server.post({ query: '{ ...A } fragment A on Query { ...A }' });
  expect(circle.json.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('a document that overflows the parser is refused as a client error', async () => {
  const { status } = await server.post({ query: '{a'.repeat(120_000) });
  expect(status).toBe(400);
});

test('an answer has at most 100 errors, with messages of bounded length', async () => {
  const query = `{ ${repeat(300, (index) => `unknown${index}`)} }`;
  const { json } = await server.post({ query });
  expect(json.errors.length).toBe(100);
  const long = await server.post({ query: '{ __typename }', operationName: 'a'.repeat(50_000) });
  expect(long.text.length).toBeLessThan(2000);
});
