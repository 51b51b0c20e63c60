import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { expect, inject } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { loadCase } from '../../src/cases/load-case.js';
import { createEngine } from '../../src/execute.js';
import type { Engine, Question } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import type { Model } from '../../src/model/model.js';
import { connect } from '../../src/run/connect.js';
import type { Database } from '../../src/run/database.js';
import { findDifference, writeAnswer } from './compare.js';
import type { Props, StoredGraph } from './oracle/graph.js';
import { BASE_URL, createOracle } from './oracle/oracle.js';
import type { Oracle } from './oracle/oracle.js';

/** The engine over Neo4j and the oracle over the same graph in memory. */
export interface BothSides {
  readonly model: Model;
  readonly graph: StoredGraph;
  readonly engine: Engine;
  readonly oracle: Oracle;
  readonly database: Database;
  readonly cursors: Map<string, string>;
  close(): Promise<void>;
}

/** Loads a collection, from a folder or as the content of a case file, into the database and into memory. */
export async function loadBothSides(collection: string | object): Promise<BothSides> {
  const folder = typeof collection === 'string' ? collection : writeCase(collection);
  const model = loadModel({ schema: path.resolve('schema'), cypher: path.resolve('cypher') });
  const database = connect(inject('neo4j'));
  await loadCase(folder, database, model, { allowRemoval: true, rebuild: true });
  const [state] = await database.read({ text: 'MATCH (c:Collection) RETURN c.revision, toString(c.loadedAt), c.cases', parameters: {} });
  const built = buildGraph(checkCase(folder, model.relationTypes).collection);
  const props = { revision: state?.[0], loadedAt: state?.[1], cases: state?.[2] };
  const graph: StoredGraph = {
    nodes: [...built.nodes, { labels: ['Collection'], id: 'collection', props }],
    relationships: built.relationships,
  };
  if (folder !== collection) rmSync(folder, { recursive: true });
  const engine = createEngine(model, database, { cursorKey: 'conformance', baseUrl: () => BASE_URL });
  return { model, graph, engine, database, oracle: createOracle(model, graph), cursors: new Map(), close: () => database.close() };
}

/** Any JSON. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what tests look into is theirs to know
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

/** Asks both sides and expects the same answer to the letter. @returns that answer, with the oracle's cursors */
export async function expectSame(both: BothSides, text: string, variables: Props = {}, operationName?: string): Promise<Answer> {
  const document = parse(text);
  expect(validate(both.model.schema, document)).toEqual([]);
  const question = { document, variables, operationName };
  const [engine, oracle] = [await answerTwice(both.engine, question), writeAnswer(both.oracle.answer(question))];
  expect(findDifference(engine, oracle, both.cursors), text).toBeNull();
  return JSON.parse(oracle) as never;
}

/** Answers in both forms, as objects and as text, and expects the same of them. Asked at the same time, they are one read. @returns the answer as it would be sent */
export async function answerTwice(engine: Engine, question: Question): Promise<string> {
  const [answer, written] = await Promise.all([engine.answer(question), engine.write(question)]);
  expect(written).toEqual({ ...answer, data: JSON.stringify(answer.data) });
  return writeAnswer(answer);
}

function writeCase(content: object): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'demarche-case-'));
  writeFileSync(path.join(folder, 'case.yaml'), JSON.stringify(content));
  return folder;
}
