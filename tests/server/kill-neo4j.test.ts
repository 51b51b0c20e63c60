import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCase } from '../../src/cases/load-case.js';
import { createEngine } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import { startNeo4j } from '../../src/neo4j/manage.js';
import { connect } from '../../src/run/connect.js';
import { startTestServer } from '../support/test-server.js';

const home = await mkdtemp(path.join(tmpdir(), 'demarche-kill-'));
const model = loadModel({ schema: 'schema', cypher: 'cypher' });
const neo4j = await startNeo4j({ home, memory: { heap: 512, pageCache: 128 } });
const database = connect(neo4j);
await loadCase('data', database, model);
const server = await startTestServer({
  parts: { engine: createEngine(model, database, { cursorKey: 'test-cursor-key' }), schema: model.schema },
});

afterAll(async () => {
  await database.close();
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
});

test('Neo4j killed while serving: clean refusals, live meanwhile, and the same answer afterwards', async () => {
  const ask = (): ReturnType<typeof server.post> => server.post({ query: '{ statistics { revision claims relations } }' });
  const before = await ask();
  expect(before.json.data.statistics.claims).toBeGreaterThan(50);
  process.kill(neo4j.pid, 'SIGKILL');
  const seen = new Set<number>();
  await expect
    .poll(
      async () => {
        const { status, text } = await ask();
        seen.add(status);
        expect([200, 503, 504]).toContain(status);
        expect(text).not.toMatch(/ECONN|bolt:|Neo4jError/);
        expect((await server.send('/health/live')).status).toBe(200);
        return seen.has(503) && status;
      },
      { timeout: 60_000, interval: 300 },
    )
    .toBe(200);
  const after = await ask();
  expect(after.json).toEqual(before.json);
  expect((await server.send('/health/ready')).status).toBe(200);
}, 120_000);
