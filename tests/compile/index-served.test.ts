import { parse, validate } from 'graphql';
import neo4j from 'neo4j-driver';
import type { Driver, Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generateGraph } from '../../src/cases/generate/generate-graph.js';
import { storeParts } from '../../src/cases/load/store-parts.js';
import { setupDatabase } from '../../src/cases/setup-database.js';
import { createEngine } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import { connect } from '../../src/run/connect.js';

const model = loadModel({ schema: 'schema', cypher: 'cypher' });
const engine = createEngine(model, { read: () => Promise.reject(new Error('nothing is run here')) }, { cursorKey: 'test-cursor-key' });

const RANGE = '{ from: "2010-01-01", to: "2010-03-01" }';
const QUALITIES = [
  'polarity: NEGATED',
  'modalities: [ACTUAL]',
  'voices: [REPORTED]',
  'minCertainty: STATED',
  'agentStatus: [UNSTATED]',
  `between: ${RANGE}`,
];
const CLAIMS = [
  '',
  ...QUALITIES,
  'relations: [ARRESTED, URGED]',
  'participants: ["actor-0"]',
  'documents: ["document-1"]',
  'saidBy: ["actor-0"]',
];
const RELATIONS = [
  '',
  ...QUALITIES.slice(2, 4),
  `between: ${RANGE}`,
  'types: [ARRESTED, URGED]',
  'types: [URGED]',
  'documents: ["document-1"]',
];
const RELATIONS_OF = ['saidBy: ["actor-0"]', 'from: ["actor-0"]', 'to: ["actor-0"]', 'includeInferred: false'];

/** Every order and filter of the lists at the root, each alone, and pairs that are often asked together. */
const PAGES: readonly string[] = [
  ...['DATE_ASC', 'DATE_DESC'].flatMap((order) => [
    ...[...CLAIMS, 'relations: [ARRESTED], voices: [REPORTED]', 'participants: ["actor-0"], relations: [ARRESTED]'].map(
      (filter) => `claims(orderBy: ${order}, filter: { ${filter} })`,
    ),
    ...[...RELATIONS, ...RELATIONS_OF].map((filter) => `relations(orderBy: ${order}, filter: { ${filter} })`),
  ]),
  ...[
    '',
    '(kinds: [PERSON, COURT])',
    '(country: "XA")',
    '(kinds: [COURT], country: "XA")',
    '(noNewsSince: "2015-01-01")',
    '(kinds: [PERSON], noNewsSince: "2015-01-01")',
    '(orderBy: LINKS)',
    '(orderBy: LINKS, kinds: [PERSON, COURT])',
    '(orderBy: LINKS, country: "XA")',
    '(orderBy: LINKS, kinds: [COURT], country: "XA")',
    '(orderBy: LINKS, noNewsSince: "2015-01-01")',
  ].map((given) => `actors${given}`),
  ...['', '(kinds: [STATE, EVENT])'].map((given) => `things${given}`),
  ...['', '(kinds: [TRIAL, PROTEST])', `(between: ${RANGE})`, `(kinds: [TRIAL], between: ${RANGE})`].map((given) => `events${given}`),
  ...[
    '',
    '(madeBy: "actor-0")',
    '(addressedTo: "actor-0", rollUp: true)',
    '(concerns: "actor-1")',
    '(madeBy: "actor-0", isOpen: true)',
    '(unansweredSince: "2015-01-01")',
  ].map((given) => `demands${given}`),
  ...[
    '',
    '(towards: "actor-0")',
    '(towards: "actor-0", rollUp: true)',
    '(status: [MISSED])',
    `(between: ${RANGE})`,
    '(notRaised: "demand-1")',
  ].map((given) => `opportunities${given}`),
  ...['documents', 'stories', 'disputes', 'disputes(includeDismissed: true)', 'disputes(about: "actor-0")'],
];

/** Counts that an index or a counter serves. The others look at every claim, demand or opportunity: the estimate of the cost says so. */
const COUNTS: readonly string[] = [
  'claims',
  ...CLAIMS.slice(-4).map((filter) => `claims(filter: { ${filter} })`),
  ...['types: [ARRESTED, URGED]', 'documents: ["document-1"]', 'saidBy: ["actor-0"]', 'from: ["actor-0"]'].map(
    (filter) => `relations(filter: { ${filter} })`,
  ),
  ...['actors', 'actors(kinds: [COURT])', 'actors(country: "XA")', 'things', 'things(kinds: [STATE])', 'events', 'documents'],
  ...['demands', 'demands(madeBy: "actor-0")', 'opportunities', 'opportunities(towards: "actor-0")'],
];

let driver: Driver;
beforeAll(async () => {
  const address = inject('neo4j');
  const database = connect(address);
  await setupDatabase(database, model);
  await storeParts(database, generateGraph({ actors: 1000, claims: 4000, seed: 1 }, model.relationTypes), { allowRemoval: true });
  await database.close();
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()', {}, { database: address.database });
}, 120_000);
afterAll(() => driver.close());

describe('an index serves', () => {
  it.each(PAGES)('a page of %s', async (field) => {
    const plan = await explain(`{ ${field} { nodes { id } } }`);
    expect([...listScans(plan), ...listSorts(plan)]).toEqual([]);
  });

  it.each(PAGES)('a page of %s, as of a day', async (field) => {
    const plan = await explain(`{ asOf(said: "2015-01-01") { ${field} { nodes { id } } } }`);
    expect([...listScans(plan), ...listSorts(plan)]).toEqual([]);
  });

  it.each(['claims', 'claims(filter: { relations: [URGED] })', 'relations', 'relations(filter: { types: [URGED] })'])(
    'the day by which it was public in a walk by date over %s',
    async (field) => {
      const found = listIndexes(await explain(`{ asOf(said: "2015-01-01") { ${field} { nodes { id } } } }`));
      expect(found.filter((index) => index.includes('day, saidOn)'))).toHaveLength(1);
    },
  );

  it.each(COUNTS)('the number of %s', async (field) => {
    expect(listScans(await explain(`{ ${field} { totalCount } }`))).toEqual([]);
  });

  it.each(['claimCounts(by: YEAR, filter: { participants: ["actor-0"] })', 'claimCounts(by: VOICE, filter: { relations: [URGED] })'])(
    '%s',
    async (field) => {
      expect(listScans(await explain(`{ ${field} { count } }`))).toEqual([]);
    },
  );

  it.each([0, 1, 2, 3])('the things that a neighbourhood of depth %i starts from', async (depth) => {
    expect(listScans(await explain(`{ neighbourhood(of: ["actor-0"], depth: ${String(depth)}) { things { id } } }`))).toEqual([]);
  });
});

async function explain(query: string): Promise<Plan> {
  const document = parse(query);
  expect(validate(model.schema, document)).toEqual([]);
  const { cypher, parameters } = engine.explain({ document });
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters);
  if (summary.plan === false) throw new Error('no plan');
  return summary.plan;
}

/** Operators that read all nodes of a label, or all there are; the one collection is no such read. */
function listScans(plan: Plan): string[] {
  const details = plan.arguments['Details'] ?? '';
  const isScan =
    /AllNodesScan|NodeByLabelScan|IntersectionNodeByLabels|UnionNodeByLabels/.test(plan.operatorType) && !/collection/i.test(details);
  return [...(isScan ? [`${plan.operatorType} ${details}`] : []), ...plan.children.flatMap(listScans)];
}

/** What is read by way of an index. */
function listIndexes(plan: Plan): string[] {
  const isIndex = plan.operatorType.startsWith('NodeIndex');
  return [...(isIndex ? [String(plan.arguments['Details'])] : []), ...plan.children.flatMap(listIndexes)];
}

/** Sorts over a whole index, with nothing between that bounds it. The part for what has no date runs only where a page is not full: behind `more`. */
function listSorts(plan: Plan): string[] {
  const isSort = /^(Sort|Top)@/.test(plan.operatorType);
  const scan = isSort && !isLastPart(plan) ? findUnbounded(plan) : null;
  return [...(scan === null ? [] : [`${plan.operatorType} over ${scan}`]), ...plan.children.flatMap(listSorts)];
}

function isLastPart(plan: Plan): boolean {
  return /AS more_\d/.test(plan.arguments['Details'] ?? '') || plan.children.some(isLastPart);
}

function findUnbounded(plan: Plan): string | null {
  for (const child of plan.children) {
    if (/^(PartialTop|Limit|Top|EagerAggregation)@/.test(child.operatorType)) continue;
    if (/IndexScan/.test(child.operatorType)) return `${child.operatorType} ${child.arguments['Details'] ?? ''}`;
    const found = findUnbounded(child);
    if (found !== null) return found;
  }
  return null;
}
