import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Tell } from '../graphs.js';
import { startNeo4j } from '../../src/neo4j/manage.js';
import { GRAPHS } from '../places.js';
import type { FirstRequest, StartFigures } from '../result.js';
import { openRunner } from '../run-cypher.js';
import type { Runner } from '../run-cypher.js';
import { runDemarche } from '../run-demarche.js';
import { startTarget } from '../targets/start-target.js';
import type { DatabaseAddress } from '../targets/target.js';
import { startBoltCounter } from './bolt-counter.js';
import { listExamples, measureFirst } from './first-requests.js';
import { awaitQuiet } from './traffic.js';

/** So many starts are timed. */
const STARTS = 5;

/** Measures starts alone, over any database that is up: no first requests. */
export async function measureStarts(database: DatabaseAddress, tell: Tell): Promise<StartFigures> {
  tell('Measuring starts');
  const ready: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const begin = performance.now();
    const target = await startTarget('demarche', database);
    ready.push(performance.now() - begin);
    await target.stop();
  }
  return { ready, warmUp: null, examples: [], atOnce: [] };
}

/**
 * Measures starts and first requests over the collection of the project, which the examples of the playground ask for, in a Neo4j of its
 * own. The first request for each example is timed twice: once when the server has asked its known operations of a database that had
 * forgotten its plans, and once in the moment in which a server says that it is ready, of a database that knows the operations.
 */
export async function measureStartsOverCase(tell: Tell): Promise<StartFigures> {
  tell('Loading the collection to measure starts over');
  const home = await mkdtemp(path.join(GRAPHS, 'start-'));
  try {
    const neo4j = await startNeo4j({ home, memory: { heap: 512, pageCache: 128 } });
    const runner = openRunner(neo4j);
    try {
      await runDemarche(['load'], home, { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password });
      const starts = await measureStarts(neo4j, tell);
      tell('Measuring first requests after the warm-up');
      const warmed = await measureWarmed(neo4j, runner);
      tell('Measuring first requests at the moment of ready');
      return { ...starts, ...warmed, atOnce: await measureAtOnce(neo4j) };
    } finally {
      await runner.close();
      await neo4j.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function measureAtOnce(database: DatabaseAddress): Promise<readonly FirstRequest[]> {
  const requests: FirstRequest[] = [];
  for (const name of listExamples()) {
    const target = await startTarget('demarche', database);
    try {
      requests.push(...(await measureFirst(target.url, [name])));
    } finally {
      await target.stop();
    }
  }
  return requests;
}

async function measureWarmed(database: DatabaseAddress, runner: Runner): Promise<Pick<StartFigures, 'warmUp' | 'examples'>> {
  await runner.run('CALL db.clearQueryCaches()');
  const counter = await startBoltCounter(database.uri);
  const target = await startTarget('demarche', { ...database, uri: counter.uri });
  try {
    const warmUp = await awaitQuiet(counter);
    return { warmUp, examples: await measureFirst(target.url, listExamples()) };
  } finally {
    await target.stop();
    await counter.stop();
  }
}
