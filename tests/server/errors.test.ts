import { expect, test } from 'vitest';
import { fail } from '../../src/errors.js';
import type { ErrorCode } from '../../src/errors.js';
import { startTestServer } from '../support/test-server.js';

let thrown: unknown;
const server = await startTestServer({
  before: () => {
    if (thrown !== undefined) throw thrown as Error;
  },
});
const query = '{ actor(id: "a") { name } }';

test.each<[ErrorCode, number, string]>([
  ['SERVICE_UNAVAILABLE', 503, 'SERVICE_UNAVAILABLE'],
  ['TIMEOUT', 504, 'TIMEOUT'],
  ['DATABASE_EMPTY', 503, 'DATABASE_EMPTY'],
  ['NEO4J_AUTH_FAILED', 500, 'INTERNAL_SERVER_ERROR'],
  ['CONFIG_INVALID', 500, 'INTERNAL_SERVER_ERROR'],
  ['INTERNAL_SERVER_ERROR', 500, 'INTERNAL_SERVER_ERROR'],
])('what the engine throws as %s is %i for the client, without its words', async (code, status, shown) => {
  thrown = fail(code, 'connect ECONNREFUSED bolt://10.1.2.3:7687', { cause: new Error('at /secret/path.js:1') });
  const answer = await server.post({ query });
  expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, shown]);
  expect(answer.text).not.toMatch(/ECONNREFUSED|10\.1\.2\.3|secret|stack/);
});

test('an unknown fault is under its request id in the log, with its stack', async () => {
  thrown = new TypeError('row 17 of undefined');
  const { status, json, headers } = await server.post({ query });
  const { requestId } = json.errors[0].extensions;
  expect([status, requestId]).toEqual([500, headers['x-request-id']]);
  const line = server.log.find((each) => each.includes(requestId) && each.includes('"fault"'))!;
  expect(JSON.parse(line).err.stack).toContain('row 17 of undefined');
});

test('a cost that is refused comes with cost and limit', async () => {
  thrown = fail('QUERY_TOO_COMPLEX', 'Expected a cost of at most 10000, came 20000.', {
    details: { cost: 20_000, limit: 10_000, inside: 'x' },
  });
  const { status, json } = await server.post({ query });
  expect(status).toBe(400);
  expect(json).toEqual({
    errors: [
      { message: 'Expected a cost of at most 10000, came 20000.', extensions: { code: 'QUERY_TOO_COMPLEX', cost: 20_000, limit: 10_000 } },
    ],
  });
});

test('an error inside an answer keeps its path and loses its words', async () => {
  thrown = undefined;
  const inside = await startTestServer({ root: { actor: { __typename: 'Person', name: () => Promise.reject(new Error('secret')) } } });
  const { status, json } = await inside.post({ query });
  expect(status).toBe(200);
  expect(json.errors[0]).toMatchObject({ path: ['actor', 'name'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(JSON.stringify(json)).not.toContain('secret');
});

test('503 says when to try again', async () => {
  thrown = fail('SERVICE_UNAVAILABLE', 'away');
  expect((await server.post({ query })).headers['retry-after']).toBe('5');
});
