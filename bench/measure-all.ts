import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Model } from '../src/model/model.js';
import { startNeo4j } from '../src/neo4j/manage.js';
import { openGraph } from './graphs.js';
import type { BenchGraph, GraphSize, Tell } from './graphs.js';
import { LOAD_SIZE, measureOfflineLoad, measureOnlineLoad } from './load/measure-load.js';
import { measureGrowth } from './measure/growth.js';
import { FULL, QUICK } from './measure/rounds.js';
import { measureStart } from './measure/start.js';
import { OPERATIONS } from './operations/list.js';
import type { Options } from './options.js';
import { GRAPHS } from './places.js';
import { readVersions } from './read-versions.js';
import type { BenchResult, StartFigures } from './result.js';
import { openRunner } from './run-cypher.js';
import { runDemarche } from './run-demarche.js';
import { runOperations } from './run.js';

const SMALL: GraphSize = Object.freeze({ actors: 10_000, claims: 50_000 });
const MIDDLE: GraphSize = Object.freeze({ actors: 100_000, claims: 500_000 });
const LARGE: GraphSize = Object.freeze({ actors: 1_000_000, claims: 5_000_000 });

/** Measures all that the options ask for. What fails beside the operations is noted as not measured. */
export async function measureAll(options: Options, model: Model, tell: Tell): Promise<BenchResult> {
  const { quick, only } = options;
  const pace = quick ? QUICK : FULL;
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
  const graph = await openGraph(quick ? SMALL : MIDDLE, model, tell);
  try {
    const measured = await runOperations(graph, operations, { model, pace, tell });
    const start = only.length > 0 ? null : await attempt('start', () => startOverCase(tell));
    const growth = await attempt('growth', () => measureGrowth(listSizes(options), operations, { model, pace, tell, given: graph }));
    const load = quick || only.length > 0 ? null : await attempt('load', () => measureLoad(tell));
    return {
      ...describe(quick, graph),
      ...{ ...measured, memory: only.length > 0 ? null : measured.memory, start, growth: growth ?? [], load, faults },
    };
  } finally {
    await graph.neo4j.stop();
  }
}

function listSizes({ quick, growth, only }: Options): readonly GraphSize[] {
  if (growth) return [SMALL, MIDDLE, LARGE];
  return quick || only.length > 0 ? [] : [SMALL, MIDDLE];
}

/** The examples of the playground ask for things of the case, so it is loaded for them. */
async function startOverCase(tell: Tell): Promise<StartFigures> {
  tell('Measuring starts over the case of the playground');
  const home = await mkdtemp(path.join(GRAPHS, 'start-'));
  try {
    const neo4j = await startNeo4j({ home, memory: { heap: 512, pageCache: 128 } });
    const runner = openRunner(neo4j);
    try {
      await runDemarche(['load'], home, { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password });
      return await measureStart(neo4j, runner);
    } finally {
      await runner.close();
      await neo4j.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
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
