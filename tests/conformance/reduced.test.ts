import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { loadCase } from '../../src/cases/load-case.js';
import { DemarcheError } from '../../src/errors.js';
import { createEngine } from '../../src/execute.js';
import type { Engine, Question } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import { connect } from '../../src/run/connect.js';
import type { Database } from '../../src/run/database.js';
import { askAsOf } from '../support/as-of/ask-as-of.js';
import { readRawCase, writeRawCase } from '../support/as-of/raw-case.js';
import type { RawFile } from '../support/as-of/raw-case.js';
import { reduceCase } from '../support/as-of/reduce-case.js';
import { findDifference, writeAnswer } from './compare.js';
import { joinPools, makePool } from './generator/pool.js';
import type { Pool } from './generator/pool.js';
import { drawOperation } from './generator/random-operation.js';
import { makeRandom } from './generator/random.js';
import { BASE_URL } from './oracle/oracle.js';

/** Set DEMARCHE_SEED to draw other operations. */
const SEED = Number(process.env['DEMARCHE_SEED'] ?? 20171128);
const COUNT = Number(process.env['DEMARCHE_OPERATIONS'] ?? 300);
const AT_ONCE = 4;
const DAYS = [
  '2010-12-31',
  '2012-06-30',
  '2014-10-28',
  '2016-05-31',
  '2016-12-31',
  '2017-11-28',
  '2018-12-31',
  '2020-06-30',
  '2022-01-31',
  '2025-03-31',
];
/** A day cannot be asked below a day; and what tells of the files themselves is another thing in other files. */
const LEFT_OUT = ['Query.asOf', 'Statistics.revision', 'Statistics.loadedAt', 'Claim.citation', 'Demand.citation', 'Document.citation'];

/** An operation, and what the graph of a day that knows nothing later answers. */
interface Asked {
  readonly day: string;
  readonly operation: Question;
  readonly answer: string;
}

describe('what asOf answers over the whole graph', () => {
  const model = loadModel({ schema: 'schema', cypher: 'cypher' });
  const whole = readRawCase('data');
  const random = makeRandom(SEED);
  let database: Database;
  let engine: Engine;
  beforeAll(() => {
    database = connect(inject('neo4j'));
    engine = createEngine(model, database, { cursorKey: 'reduced', baseUrl: () => BASE_URL });
  });
  afterAll(() => database.close());

  it(`is what a graph answers that was loaded without the later documents (seed ${String(SEED)})`, { timeout: 300_000 }, async () => {
    const all = poolOf('data');
    const asked: Asked[] = [];
    for (const day of DAYS) {
      const pool = joinPools(await load(reduceCase(whole, day)), all);
      asked.push(...(await askMany(day, pool, COUNT / DAYS.length)));
    }
    await load(whole);
    let compared = 0;
    const differences: string[] = [];
    await eachOf(asked, async ({ day, operation, answer }) => {
      const document = askAsOf(operation.document, day);
      const below = await answerUnlessTooDear({ ...operation, document });
      if (below === null) return;
      compared += 1;
      const difference = findDifference(below, answer, new Map());
      if (difference !== null)
        differences.push(`${day} ${difference}\n${print(document)}\nvariables ${JSON.stringify(operation.variables)}`);
    });
    expect(compared).toBeGreaterThan(COUNT * 0.9);
    expect(differences.join('\n\n'), `${String(differences.length)} differences, seed ${String(SEED)}`).toBe('');
  });

  /** Makes the graph equal to case files. @returns what it holds that can be asked for */
  async function load(files: readonly RawFile[]): Promise<Pool> {
    const folder = mkdtempSync(path.join(tmpdir(), 'demarche-reduced-'));
    writeRawCase(files, folder);
    await loadCase(folder, database, model, { allowRemoval: true });
    const pool = poolOf(folder);
    rmSync(folder, { recursive: true });
    return pool;
  }

  function poolOf(folder: string): Pool {
    return makePool(buildGraph(checkCase(folder, model.relationTypes).collection));
  }

  async function askMany(day: string, pool: Pool, count: number): Promise<readonly Asked[]> {
    const drawn = Array.from({ length: count }, () => drawOperation(model.schema, pool, random, LEFT_OUT));
    const asked: Asked[] = [];
    await eachOf(drawn, async (operation) => {
      const answer = await answerUnlessTooDear(operation);
      if (answer !== null) asked.push({ day, operation, answer });
    });
    return asked;
  }

  /** The answer as text, as if it had not been asked below a day; a refusal for its cost, or its time on a busy machine, is no answer to compare. */
  async function answerUnlessTooDear(operation: Question): Promise<string | null> {
    try {
      const { data, errors } = await engine.answer(operation);
      return writeAnswer({ data: data?.['asOf'] ?? data, errors }).replaceAll('"path":["asOf",', '"path":[');
    } catch (error) {
      if (error instanceof DemarcheError && ['QUERY_TOO_COMPLEX', 'TIMEOUT'].includes(error.code)) return null;
      throw new Error(`${print(operation.document)}\nvariables ${JSON.stringify(operation.variables)}`, { cause: error });
    }
  }
});

/** Does something with each, several at a time: what an operation costs here is the plan that Neo4j makes of a text that it never saw. */
async function eachOf<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all];
  const work = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
