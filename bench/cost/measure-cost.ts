import { makeStatement } from '../../src/compile/make-statement.js';
import { createPrepare } from '../../src/compile/prepare.js';
import { DemarcheError } from '../../src/errors.js';
import type { Model } from '../../src/model/model.js';
import { COST_LIMIT } from '../../src/plan/cost.js';
import type { Address } from '../../src/run/connect.js';
import { median } from '../measure/statistics.js';
import { drawOperations, listHard } from './draw-operations.js';
import type { CostlyOperation } from './draw-operations.js';
import { drawPool } from './pool.js';
import { openProfiler } from './profile.js';
import type { Profiler, RealCost } from './profile.js';
import { correlateRanks } from './rank.js';

/** One operation: what was estimated, and what it really cost. */
export interface MeasuredOperation extends RealCost {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cost: number;
  /** Its time over the median of its class. */
  readonly ratio: number;
}

/** Operations whose estimates lie within one power of ten. */
export interface CostClass {
  readonly from: number;
  /** Not in it any more. */
  readonly to: number;
  readonly operations: number;
  readonly medianMs: number;
  readonly mostMs: number;
}

/** How honest the estimates are. */
export interface CostReport {
  readonly seed: number;
  readonly drawn: number;
  /** Drawn operations that were refused for their cost, and so not run. */
  readonly refused: number;
  /** Drawn ones and those that are known to be hard. */
  readonly accepted: number;
  /** What Neo4j ended for its time or memory, with its reason. */
  readonly failed: readonly string[];
  readonly classes: readonly CostClass[];
  readonly rankWithHits: number;
  readonly rankWithMs: number;
  /** The slowest ones beside the median of their class, slowest first. */
  readonly worst: readonly MeasuredOperation[];
}

const WORST = 10;
/** No accepted operation may take more than so many times the median of its class. */
export const MOST_RATIO = 50;

/**
 * Holds estimates against real costs: random operations that the estimate accepts, and those that are known to be hard, profiled on a graph.
 * @param graph where the graph is
 * @param seed draws other operations
 * @param count of drawn operations that are accepted
 */
export async function measureCost({ neo4j }: { readonly neo4j: Address }, seed: number, model: Model, count: number): Promise<CostReport> {
  const profiler = openProfiler(neo4j);
  const prepare = createPrepare(model, 'bench');
  try {
    const pool = await drawPool(profiler);
    const hard = listHard(pool.actors[0] ?? '', pool.actors.at(-1) ?? '');
    const [measured, failed]: [Omit<MeasuredOperation, 'ratio'>[], string[]] = [[], []];
    let [drawn, refused] = [0, 0];
    const measure = async (operation: CostlyOperation): Promise<void> => {
      const { cost, operation: compiled, bound, plan } = prepare(operation, true);
      if (plan.row.columns.length === 0) return;
      const real = await tryProfile(profiler, makeStatement(compiled, bound), operation.text, failed);
      if (real !== null) measured.push({ text: operation.text, variables: operation.variables, cost, ...real });
    };
    for (const operation of hard) await measure(operation);
    for (const operation of drawOperations(model.schema, pool, seed)) {
      if (drawn - refused >= count) break;
      drawn += 1;
      try {
        await measure(operation);
      } catch (error) {
        if (!(error instanceof DemarcheError)) throw error;
        refused += 1;
      }
    }
    return summarise(seed, drawn, refused, measured, failed);
  } finally {
    await profiler.close();
  }
}

async function tryProfile(
  profiler: Profiler,
  statement: Parameters<Profiler['profile']>[0],
  text: string,
  failed: string[],
): Promise<RealCost | null> {
  try {
    return await profiler.profile(statement);
  } catch (error) {
    failed.push(`${(error as Error).message.slice(0, 200)}\n${text}`);
    return null;
  }
}

function summarise(
  seed: number,
  drawn: number,
  refused: number,
  measured: readonly Omit<MeasuredOperation, 'ratio'>[],
  failed: readonly string[],
): CostReport {
  const classes: CostClass[] = [];
  for (let from = 1; from <= COST_LIMIT; from *= 10) {
    const times = measured.filter(({ cost }) => isIn(cost, from)).map(({ ms }) => ms);
    if (times.length > 0)
      classes.push({ from, to: from * 10, operations: times.length, medianMs: median(times), mostMs: Math.max(...times) });
  }
  const withRatio = measured.map((operation) => {
    const own = classes.find(({ from }) => isIn(operation.cost, from));
    return { ...operation, ratio: operation.ms / (own?.medianMs ?? operation.ms) };
  });
  const costs = measured.map(({ cost }) => cost);
  const rankWith = (pick: (operation: RealCost) => number): number => correlateRanks(costs, measured.map(pick));
  return {
    ...{ seed, drawn, refused, accepted: measured.length, failed, classes },
    rankWithHits: rankWith(({ hits }) => hits),
    rankWithMs: rankWith(({ ms }) => ms),
    worst: withRatio.sort((one, other) => other.ratio - one.ratio).slice(0, WORST),
  };
}

function isIn(cost: number, from: number): boolean {
  return cost >= from && cost < from * 10;
}
