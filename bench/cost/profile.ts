import neo4j from 'neo4j-driver';
import type { Driver, ResultSummary } from 'neo4j-driver';
import type { Statement } from '../../src/compile/compiled-operation.js';
import type { Address } from '../../src/run/connect.js';
import { median } from '../measure/statistics.js';

/** What a statement really costs. */
export interface RealCost {
  /** Accesses to the store, of all operators. */
  readonly hits: number;
  /** Rows that all operators gave. */
  readonly rows: number;
  /** Milliseconds of the round trip, planned before: the middle of three. */
  readonly ms: number;
}

/** An operator of a plan that was run, with those below it. */
type Profile = Exclude<ResultSummary['queryProfile'], false>;

const RUNS = 3;
const TIMEOUT = { timeout: 10_000 };

/** Runs statements to see what they cost. */
export interface Profiler {
  /** @throws Neo4jError, also where it takes longer than ten seconds */
  profile(statement: Statement): Promise<RealCost>;
  list(text: string, parameters?: Record<string, unknown>): Promise<unknown[]>;
  close(): Promise<void>;
}

export function openProfiler({ uri, username, password, database }: Address): Profiler {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return {
    profile: (statement) => profile(driver, database, statement),
    list: async (text, parameters = {}) =>
      (await run(driver, database, text, parameters)).records.map((record) => record.get(0) as unknown),
    close: () => driver.close(),
  };
}

async function profile(driver: Driver, database: string, { text, parameters }: Statement): Promise<RealCost> {
  const { summary } = await run(driver, database, `PROFILE ${text}`, parameters);
  const times: number[] = [];
  await run(driver, database, text, parameters);
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now();
    await run(driver, database, text, parameters);
    times.push(performance.now() - start);
  }
  const operators = summary.queryProfile === false ? [] : listOperators(summary.queryProfile);
  const sum = (pick: (operator: Profile) => number | null): number => operators.reduce((total, one) => total + (pick(one) ?? 0), 0);
  return { hits: sum(({ dbHits }) => dbHits), rows: sum(({ rows }) => rows), ms: median(times) };
}

async function run(
  driver: Driver,
  database: string,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Awaited<ReturnType<ReturnType<Driver['session']>['run']>>> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    return await session.run(text, parameters, TIMEOUT);
  } finally {
    await session.close();
  }
}

function listOperators(profile: Profile): Profile[] {
  return [profile, ...profile.children.flatMap(listOperators)];
}
