import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'undici';
import { ROOT } from '../places.js';
import type { FirstRequest, StartFigures } from '../result.js';
import type { Runner } from '../run-cypher.js';
import { startTarget } from '../targets/start-target.js';
import type { DatabaseAddress } from '../targets/target.js';
import { startBoltCounter } from './bolt-counter.js';
import { median } from './statistics.js';
import { awaitQuiet } from './traffic.js';

const STARTS = 5;
const WARM = 20;
const EXAMPLES = path.join(ROOT, 'web', 'playground', 'examples');

/**
 * Measures how soon a server is ready over a database that is up, and how long the first request for each example of the playground takes
 * it. Before that the database forgets its plans; the first requests come when the server has asked its known operations.
 */
export async function measureStart(database: DatabaseAddress, runner: Runner): Promise<StartFigures> {
  const ready: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const begin = performance.now();
    const target = await startTarget('demarche', database);
    ready.push(performance.now() - begin);
    await target.stop();
  }
  await runner.run('CALL db.clearQueryCaches()');
  const counter = await startBoltCounter(database.uri);
  const target = await startTarget('demarche', { ...database, uri: counter.uri });
  try {
    const warmUp = await awaitQuiet(counter);
    return { ready, warmUp, examples: await measureExamples(target.url) };
  } finally {
    await target.stop();
    await counter.stop();
  }
}

async function measureExamples(url: string): Promise<readonly FirstRequest[]> {
  const pool = new Pool(url, { connections: 1 });
  // The connection is no part of what is measured.
  await (await pool.request({ path: '/health/live', method: 'GET' })).body.dump();
  const examples: FirstRequest[] = [];
  for (const name of listExamples()) {
    const body = readExample(name);
    const first = await timeOnce(pool, body);
    const warm: number[] = [];
    for (let i = 0; i < WARM; i += 1) warm.push(await timeOnce(pool, body));
    examples.push({ name, first, warm: median(warm) });
  }
  await pool.close();
  return examples;
}

function listExamples(): readonly string[] {
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => path.basename(file, '.graphql'));
}

function readExample(name: string): string {
  const variables = path.join(EXAMPLES, `${name}.variables.json`);
  return JSON.stringify({
    query: readFileSync(path.join(EXAMPLES, `${name}.graphql`), 'utf8'),
    variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, 'utf8')) as unknown) : {},
  });
}

async function timeOnce(pool: Pool, body: string): Promise<number> {
  const begin = performance.now();
  const response = await pool.request({ path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.body.text();
  if (response.statusCode !== 200 || text.includes('"errors":[')) throw new Error(`An example got no answer: ${text.slice(0, 300)}`);
  return performance.now() - begin;
}
