import { request } from 'node:http';
import type { ClientRequest } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, inject, it } from 'vitest';
import { createEngine } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import { connect } from '../../src/run/connect.js';
import { startBoltCounter } from '../../bench/measure/bolt-counter.js';
import { startTestServer } from '../support/test-server.js';

const MARK = 'slow on purpose';
/** Takes some minutes where nobody ends it. */
const SLOW = `UNWIND range(1, 3000000000) AS x WITH x WHERE x % 7 = 8 RETURN [['r', null], count(x)] AS row, '${MARK}' AS mark`;

const address = inject('neo4j');
const counter = await startBoltCounter(address.uri);
const [direct, database] = [connect(address), connect({ ...address, uri: counter.uri })];
const model = loadModel({ schema: 'schema', cypher: 'cypher' });
const engine = createEngine(
  model,
  { read: ({ parameters }, options) => database.read({ text: SLOW, parameters }, options) },
  { cursorKey: 'test-cursor-key' },
);
const server = await startTestServer({ parts: { engine, schema: model.schema } });

afterAll(async () => {
  await database.close();
  await direct.close();
  await counter.stop();
});

async function countSlow(): Promise<number> {
  const text =
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*)';
  return Number((await direct.read({ text, parameters: { mark: MARK } }))[0]?.[0]);
}

async function waitForSlow(count: number): Promise<number> {
  const start = performance.now();
  while ((await countSlow()) !== count) {
    if (performance.now() - start > 4000) throw new Error(`Expected ${count} slow reads.`);
    await wait(20);
  }
  return performance.now() - start;
}

function ask(id: string): ClientRequest {
  const headers = { 'content-type': 'application/json' };
  const outgoing = request(`${server.url}/graphql`, { method: 'POST', headers, agent: false });
  outgoing.on('error', () => undefined);
  outgoing.end(JSON.stringify({ query: 'query ($id: ID!) { actor(id: $id) { name } }', variables: { id } }));
  return outgoing;
}

it('ends the work in the database soon after the client has gone', async () => {
  const client = ask('a');
  await waitForSlow(1);
  client.destroy();
  expect(await waitForSlow(0)).toBeLessThan(1500);
});

it('runs once for two who ask the same, until the last of them has gone', async () => {
  counter.take();
  const [one, other] = [ask('b'), ask('b')];
  await waitForSlow(1);
  await wait(200);
  expect(counter.take()).toEqual(['RUN', 'PULL']);
  one.destroy();
  await wait(300);
  expect(await countSlow()).toBe(1);
  other.destroy();
  expect(await waitForSlow(0)).toBeLessThan(1500);
});
