import os from 'node:os';
import process from 'node:process';
import type { Model } from '../src/model/model.js';
import { measureCost } from './cost/measure-cost.js';
import { MEMORY, openGraph } from './graphs.js';
import type { BenchGraph, Tell } from './graphs.js';
import { LOAD_SIZE, measureOfflineLoad, measureOnlineLoad } from './load/measure-load.js';
import { measureGrowth } from './measure/growth.js';
import type { GrowthSize } from './measure/growth.js';
import { FULL, QUICK } from './measure/rounds.js';
import { measureStarts, measureStartsOverCase } from './measure/start.js';
import { OPERATIONS } from './operations/list.js';
import type { Options } from './options.js';
import { readVersions } from './read-versions.js';
import type { BenchResult, StartFigures } from './result.js';
import { runOperations } from './run.js';

/** Operations whose growth has a bar. */
const GROWN = ['Q1', 'Q2', 'Q4', 'Q6', 'Q7', 'Q8'];
const SMALL: GrowthSize = Object.freeze({ actors: 10_000, claims: 50_000, memory: { heap: 1024, pageCache: 512 }, only: null });
const MIDDLE: GrowthSize = Object.freeze({ actors: 100_000, claims: 500_000, memory: MEMORY, only: null });
const LARGE: GrowthSize = Object.freeze({ actors: 1_000_000, claims: 5_000_000, memory: { heap: 2048, pageCache: 4096 }, only: GROWN });

/** So many drawn operations are held against the estimate of their cost. */
const FULL_COST = 200;
const QUICK_COST = 60;
const COST_SEED = 1;

/** Measures all that the options ask for. What fails beside the operations is noted as not measured. */
export async function measureAll(options: Options, model: Model, tell: Tell): Promise<BenchResult> {
  const { quick, only } = options;
  const own = quick ? QUICK : FULL;
  const pace = { ...own, rounds: options.rounds ?? own.rounds };
  const faults: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      const fault = `${what}: ${error instanceof Error ? error.message : String(error)}`;
      tell(fault);
      faults.push(fault);
      return null;
    }
  };
  const operations = OPERATIONS.filter(({ name }) => only.length === 0 || only.includes(name));
  const { actors, claims } = quick ? SMALL : MIDDLE;
  const graph = await openGraph({ actors, claims }, model, tell);
  try {
    const measured = await runOperations(graph, operations, { model, pace, tell });
    const isWhole = only.length === 0;
    const cost = isWhole ? await attempt('cost', () => holdEstimates(graph, model, quick, tell)) : null;
    const measureStart = (): Promise<StartFigures> => (quick ? measureStarts(graph.neo4j, tell) : measureStartsOverCase(tell));
    const start = isWhole ? await attempt('start', measureStart) : null;
    const growth = await attempt('growth', () => measureGrowth(listSizes(options), operations, { model, pace, tell, given: graph }));
    const load = quick || !isWhole ? null : await attempt('load', () => measureLoad(tell));
    return {
      ...describe(quick, graph),
      ...{ ...measured, memory: isWhole ? measured.memory : null, cost, start, growth: growth ?? [], load, faults },
    };
  } finally {
    await graph.neo4j.stop();
  }
}

function listSizes({ quick, growth, only }: Options): readonly GrowthSize[] {
  if (growth) return [SMALL, MIDDLE, LARGE];
  return quick || only.length > 0 ? [] : [SMALL, MIDDLE];
}

async function holdEstimates(graph: BenchGraph, model: Model, quick: boolean, tell: Tell): Promise<BenchResult['cost']> {
  tell('Holding estimates of the cost against what operations cost');
  return measureCost(graph, COST_SEED, model, quick ? QUICK_COST : FULL_COST);
}

async function measureLoad(tell: Tell): Promise<BenchResult['load']> {
  return { online: await measureOnlineLoad(LOAD_SIZE, tell), offline: await measureOfflineLoad(LOAD_SIZE, tell) };
}

function describe(
  quick: boolean,
  { actors, claims }: BenchGraph,
): Pick<BenchResult, 'date' | 'quick' | 'machine' | 'versions' | 'actors' | 'claims'> {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const machine = `${String(os.cpus().length)} cores (${cpu?.model.trim() ?? 'unknown'}), ${String(memory)} GiB, ${os.type()} ${os.release()}, ${process.arch}`;
  return { date: new Date().toISOString().slice(0, 10), quick, machine, versions: readVersions(), actors, claims };
}
