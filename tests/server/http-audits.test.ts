import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { startTestServer } from '../support/test-server.js';

const server = await startTestServer();

test('GraphQL over HTTP: no audit fails', async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  expect(results.length).toBeGreaterThan(55);
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});
