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
      const folder = mkdtempSync(path.join(tmpdir(), 'demarche-reduced-'));
      writeRawCase(reduceCase(whole, day), folder);
      await loadCase(folder, database, model, { allowRemoval: true });
      const pool = joinPools(poolOf(folder), all);
      rmSync(folder, { recursive: true });
      asked.push(...(await askMany(day, pool, COUNT / DAYS.length)));
    }
    await loadCase('data', database, model, { allowRemoval: true });
    const differences: string[] = [];
    for (const { day, operation, answer } of asked) {
      const document = askAsOf(operation.document, day);
      const { data, errors } = await engine.answer({ ...operation, document });
      const below = writeAnswer({ data: data?.['asOf'], errors }).replaceAll('"path":["asOf",', '"path":[');
      const difference = findDifference(below, answer, new Map());
      if (difference !== null)
        differences.push(`${day} ${difference}\n${print(document)}\nvariables ${JSON.stringify(operation.variables)}`);
    }
    expect(differences.join('\n\n'), `${String(differences.length)} differences, seed ${String(SEED)}`).toBe('');
  });

  function poolOf(folder: string): Pool {
    return makePool(buildGraph(checkCase(folder, model.relationTypes).collection));
  }

  async function askMany(day: string, pool: Pool, count: number): Promise<readonly Asked[]> {
    const asked: Asked[] = [];
    while (asked.length < count) {
      const operation = drawOperation(model.schema, pool, random, LEFT_OUT);
      const answer = await answerUnlessTooDear(operation);
      if (answer !== null) asked.push({ day, operation, answer });
    }
    return asked;
  }

  /** The answer as text; a refusal for its cost is no answer to compare. */
  async function answerUnlessTooDear(operation: Question): Promise<string | null> {
    try {
      return writeAnswer(await engine.answer(operation));
    } catch (error) {
      if (error instanceof DemarcheError && error.code === 'QUERY_TOO_COMPLEX') return null;
      throw error;
    }
  }
});
