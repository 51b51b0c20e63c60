import { MEMORY, openGraph } from '../graphs.js';
import type { BenchGraph, GraphSize, Memory, Tell } from '../graphs.js';
import { drawIds, listLinkTypes } from '../ids.js';
import type { Model } from '../../src/model/model.js';
import type { BenchIds, BenchOperation } from '../operation.js';
import type { GrowthFigures } from '../result.js';
import { openRunner } from '../run-cypher.js';
import { startTarget } from '../targets/start-target.js';
import { openClient } from './ask.js';
import { awaitIdle } from './await-idle.js';
import { takeTurns } from './rounds.js';
import type { Pace } from './rounds.js';
import { readPercentile, runWindow } from './window.js';
import type { Shot } from './window.js';

/** A size of the graph that growth is measured at. */
export interface GrowthSize extends GraphSize {
  /** All graphs have their Neo4j at the same time, so what each may take must fit beside the others. */
  readonly memory: Memory;
  /** Names of the operations that are measured at it; null: all. */
  readonly only: readonly string[] | null;
}

/** One size of the graph, with a server over it. */
interface Site extends GraphSize {
  readonly shots: ReadonlyMap<string, readonly Shot[]>;
  readonly p50: Map<string, number[]>;
  close(): Promise<void>;
}

/**
 * Measures how Demarche's p50 grows with the graph: all sizes run at the same time and take turns, each with hubs of its own.
 * @param given a graph that runs already and need not be opened
 */
export async function measureGrowth(
  sizes: readonly GrowthSize[],
  operations: readonly BenchOperation[],
  { model, pace, tell, given }: { readonly model: Model; readonly pace: Pace; readonly tell: Tell; readonly given: BenchGraph },
): Promise<readonly GrowthFigures[]> {
  const sites: Site[] = [];
  try {
    for (const size of sizes) {
      tell(`Opening the graph of ${String(size.actors)} actors`);
      const isGiven = size.actors === given.actors && size.claims === given.claims;
      const graph = isGiven ? given : await openGraph({ actors: size.actors, claims: size.claims }, model, tell, size.memory);
      const own = operations.filter(({ name }) => size.only === null || size.only.includes(name));
      sites.push(await openSite(graph, own, model, !isGiven));
    }
    tell('Measuring growth');
    for (let round = 0; round < pace.rounds; round += 1)
      for (const { name } of operations) for (const site of takeTurns(sites, round)) await measureSite(site, name, pace, round === 0);
    return sites.map(({ actors, claims, p50 }, i) => ({
      actors,
      claims,
      memory: sizes[i]?.memory ?? MEMORY,
      p50: Object.fromEntries(p50),
    }));
  } finally {
    for (const site of sites) await site.close();
  }
}

async function openSite(graph: BenchGraph, operations: readonly BenchOperation[], model: Model, isOwn: boolean): Promise<Site> {
  const { neo4j, actors, claims } = graph;
  const runner = openRunner(neo4j);
  const ids: BenchIds = await drawIds(runner, listLinkTypes(model));
  const target = await startTarget('demarche', neo4j);
  await awaitIdle(runner);
  await runner.close();
  const client = openClient(target);
  return {
    ...{ actors, claims },
    shots: new Map(operations.map((operation) => [operation.name, client.load(operation, operation.inputs(ids))])),
    p50: new Map(operations.map(({ name }) => [name, []])),
    close: async () => {
      await client.close();
      await target.stop();
      if (isOwn) await neo4j.stop();
    },
  };
}

/** An operation that gets no answer at a size has no figures there, and is not asked again. */
async function measureSite({ shots, p50 }: Site, name: string, { alone, longest, warmUp }: Pace, isFirst: boolean): Promise<void> {
  const list = shots.get(name) ?? [];
  if (list.length === 0 || !p50.has(name)) return;
  try {
    if (isFirst) await runWindow(list, { concurrency: 1, seconds: warmUp, longest });
    const { times } = await runWindow(list, { concurrency: 1, seconds: alone, longest });
    const value = readPercentile(times, 50);
    if (value !== null) p50.get(name)?.push(value);
  } catch {
    p50.delete(name);
  }
}
