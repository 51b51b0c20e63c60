import { expect, test } from 'vitest';
import { startTestServer } from '../support/test-server.js';

const server = await startTestServer();
const query = 'query Q($id: ID!) { actor(id: $id) { name } }';
const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: inner }), 1);

test.each([
  ['NUL', { id: 'a\0b' }],
  ['half a character', { id: '\uD800' }],
  ['half a character in a name', { id: 'a', 'b\uDC00': 1 }],
  ['six levels', { id: 'a', deep: deep(6) }],
])('variables with %s are refused with 400', async (_, variables) => {
  const { status, json } = await server.post({ query, variables });
  expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
});

test('names that reach into prototypes are refused', async () => {
  const headers = { 'content-type': 'application/json' };
  for (const body of [
    `{"query":"{ __typename }","variables":{"__proto__":{"id":"a"}}}`,
    `{"query":"{ __typename }","__proto__":{"id":"a"}}`,
    `{"query":"{ __typename }","variables":{"a":{"constructor":{"prototype":{"b":1}}}}}`,
  ])
    expect((await server.send('/graphql', { method: 'POST', headers, body })).status).toBe(400);
  expect(({} as Record<string, unknown>)['id']).toBeUndefined();
});

test('variables that do not coerce are 200 under application/json and 400 under the other, with the place', async () => {
  const plain = await server.post({ query, variables: {} });
  expect(plain.status).toBe(200);
  expect(plain.json.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, locations: [{ line: 1, column: 9 }] });
  const result = await server.post({ query, variables: {} }, { accept: 'application/graphql-response+json' });
  expect(result.status).toBe(400);
});

test('variables and names are not in the log', async () => {
  await server.post({ query, variables: { id: 'secret-canary' } });
  await server.send(`/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"id":"secret-canary"}')}`);
  expect(server.log.join('')).toContain('"path":"/graphql"');
  expect(server.log.join('')).not.toContain('canary');
  expect(server.log.filter((line) => line.includes('answered')).join('')).not.toContain('127.0.0.1');
});
