import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { checkGraph } from '../../src/cases/check-graph.js';
import { loadCase } from '../../src/cases/load-case.js';
import { setupDatabase } from '../../src/cases/setup-database.js';
import type { Database } from '../../src/run/database.js';
import { emptyDatabase, openEmptyDatabase } from './support/test-database.js';
import { readTestModel } from './support/test-model.js';

const FOLDER = 'tests/cases/fixtures/small';
const model = readTestModel();
const graph = buildGraph(checkCase(FOLDER, model.relationTypes).collection);
let database: Database;

beforeAll(async () => {
  database = await openEmptyDatabase();
  await setupDatabase(database, model);
});
beforeEach(() => loadCase(FOLDER, database, model));
afterEach(() => emptyDatabase(database));
afterAll(() => database.close());

async function findFaults(): Promise<readonly string[]> {
  const faults = await checkGraph(database, graph, model);
  return faults.map(({ check, id }) => `${check}: ${id}`);
}

describe('the check of a graph', () => {
  it('finds nothing in a graph that was loaded', async () => {
    expect(await findFaults()).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'a claim without evidence',
      "MATCH (:Claim {id: 'c1-arrested'})-[:EVIDENCE]->(p) DETACH DELETE p",
      'claim-without-evidence: c1-arrested',
    ],
    ['a claim that nobody says', "MATCH (:Claim {id: 'c1-arrested'})-[r:SAID_BY]->() DELETE r", 'claim-without-speaker: c1-arrested'],
    [
      'a projected edge without a claim',
      "MATCH (a {id: 'max'}), (b {id: 'talgat'}) CREATE (a)-[:URGED {id: 'ghost.1', claimId: 'ghost'}]->(b)",
      'relation-without-claim: ghost.1',
    ],
    [
      'a projected edge of a denied claim',
      "MATCH (a {id: 'state'}), (b {id: 'rights'}) CREATE (a)-[:REFORMED {id: 'c4-no-reforms.1', claimId: 'c4-no-reforms'}]->(b)",
      'relation-without-claim: c4-no-reforms.1',
    ],
    [
      'a projected edge of a retracted claim',
      "MATCH (a {id: 'authorities'}), (b {id: 'union'}) CREATE (a)-[:HARASSED {id: 'c8-withdrawn.1', claimId: 'c8-withdrawn'}]->(b)",
      'relation-without-claim: c8-withdrawn.1',
    ],
    [
      'a CONCERNS edge without a claim',
      "MATCH (a {id: 'max'}), (b {id: 'rights'}) CREATE (a)-[:CONCERNS {id: 'ghost.c1', claimId: 'ghost'}]->(b)",
      'concern-without-claim: ghost.c1',
    ],
    ['a claim whose edge is missing', "MATCH ()-[r:ARRESTED {id: 'c1-arrested.2'}]->() DELETE r", 'claim-with-missing-edges: c1-arrested'],
    ['a claim all of whose edges are missing', 'MATCH ()-[r:SIGNED]->() DELETE r', 'claim-with-missing-edges: c6-signed'],
    [
      'a retracted claim that can be seen',
      "MATCH (c:Claim {id: 'c8-withdrawn'}) SET c:Visible",
      'retracted-claim-with-edges: c8-withdrawn',
    ],
    [
      'a demand whose status no claim shows',
      "MATCH (:Demand)-[r:STATUS_CHANGE {to: 'MADE'}]->() DELETE r",
      'demand-without-claim: d1-release',
    ],
    [
      'a demand moved by a retracted claim',
      "MATCH (d:Demand), (c {id: 'c8-withdrawn'}) CREATE (d)-[:STATUS_CHANGE {to: 'MET'}]->(c)",
      'demand-without-claim: d1-release',
    ],
    [
      'an opportunity whose status no claim shows',
      'MATCH (:Opportunity)-[r:STATUS_CHANGE]->() DELETE r',
      'opportunity-without-claim: o1-dialogue',
    ],
    [
      'a step of a story that no claim shows',
      'MATCH (:StoryStep {number: 1})-[r:SHOWN_BY]->() DELETE r',
      'story-without-claim: st1-sentence.s1',
    ],
    ['a story without steps', 'MATCH (s:StoryStep) DETACH DELETE s', 'story-without-claim: st1-sentence'],
    [
      'a step that rests on a retracted claim',
      "MATCH (s:StoryStep {number: 2}), (c {id: 'c8-withdrawn'}) CREATE (s)-[:SHOWN_BY]->(c)",
      'story-without-claim: st1-sentence.s2',
    ],
    ['a record without its day', "MATCH (n:Claim {id: 'c1-arrested'}) REMOVE n.saidOn", 'record-without-day: c1-arrested'],
    ['a thing that search cannot find', "MATCH (n:Thing {id: 'max'}) REMOVE n.folded", 'thing-without-name: max'],
    ['a load that was cut off', 'MATCH (c:Collection) SET c.unfinished = true', 'unfinished-load: collection'],
    ['a record that differs from the files', "MATCH (n:Claim {id: 'c1-arrested'}) SET n.hash = 'other'", 'files: c1-arrested'],
    ['a record that is missing', "MATCH (n:Thing {id: 'court'}) DETACH DELETE n", 'files: court'],
    [
      'a record that is in no file',
      "CREATE (:Node:Thing {id: 'ghost', typename: 'Topic', thingKind: 'TOPIC', name: 'Ghost', folded: 'ghost', saidOn: date(), hash: 'x'})",
      'files: ghost',
    ],
  ])('finds %s', async (_, damage, fault) => {
    await database.write((transaction) => transaction.run(damage));
    expect(await findFaults()).toContain(fault);
  });

  it('finds nothing more after the case was written anew', async () => {
    await database.write((transaction) => transaction.run('MATCH ()-[r:SIGNED|ARRESTED|CONCERNS]->() DELETE r'));
    expect(await findFaults()).not.toEqual([]);
    await loadCase(FOLDER, database, model, { rebuild: true });
    expect(await findFaults()).toEqual([]);
  });
});
