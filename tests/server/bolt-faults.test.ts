import { inject, afterAll, expect, test } from 'vitest';
import { createEngine } from '../../src/execute.js';
import { connect } from '../../src/run/connect.js';
import { startBoltProxy } from '../support/bolt-proxy.js';
import type { Fault } from '../support/bolt-proxy.js';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';

const address = inject('neo4j');
const opened = await openCase();
const proxy = await startBoltProxy(address.uri.replace(/^neo4j:/, 'bolt:'));
const database = connect({ ...address, uri: proxy.uri });
const engine = createEngine(opened.model, database, { cursorKey: 'test-cursor-key' });
const server = await startTestServer({ parts: { engine, schema: opened.model.schema } });
const query = '{ actor(id: "max-bokaev") { name claims { nodes { id statement } } } }';
const ask = (): ReturnType<typeof server.post> => server.post({ query });
const DEADLINE = 10_000;

afterAll(async () => {
  await database.close();
  await proxy.stop();
  await opened.close();
});

test.each<Fault>(['latency', 'slow', 'silence', 'refused', 'reset', 'cut'])(
  'Bolt %s: clean answers in time, and well again afterwards',
  async (fault) => {
    expect((await ask()).json.data.actor.name).toBe('Max Bokaev');
    await proxy.set(fault);
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer in ten seconds')), DEADLINE));
    const answers = await Promise.race([Promise.all([ask(), ask(), ask()]), late]);
    for (const { status, text } of answers) {
      expect([200, 503, 504]).toContain(status);
      expect(text).not.toMatch(/ECONN|127\.0\.0\.1|bolt:|stack|Neo4jError/);
    }
    if (fault !== 'latency' && fault !== 'slow') expect(answers.every(({ status }) => status > 500)).toBe(true);
    expect((await server.post({ query: '{ __typename }' })).json).toEqual({ data: { __typename: 'Query' } });
    expect((await server.send('/health/live')).status).toBe(200);
    await proxy.set('none');
    await expect.poll(async () => (await ask()).status, { timeout: 5000, interval: 200 }).toBe(200);
    await expect.poll(async () => (await server.send('/health/ready')).status, { timeout: 5000, interval: 200 }).toBe(200);
  },
  60_000,
);
