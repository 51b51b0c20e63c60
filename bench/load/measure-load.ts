import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { MEMORY } from '../graphs.js';
import type { GraphSize, Tell } from '../graphs.js';
import { GRAPHS } from '../places.js';
import type { LoadFigures } from '../result.js';
import { runDemarche } from '../run-demarche.js';

/** Large enough that the first seconds, in which Java is cold, do not count for much. */
export const LOAD_SIZE: GraphSize = Object.freeze({ actors: 20_000, claims: 100_000 });

/**
 * Measures `demarche generate` into a fresh Neo4j, from the start of the command to its end: everything is made, checked and written, with
 * evidence, links and all constraints.
 */
export async function measureOnlineLoad({ actors, claims }: GraphSize, tell: Tell): Promise<LoadFigures['online']> {
  tell(`Loading ${String(claims)} claims online`);
  return inFreshHome(async (home) => {
    const memory = ['--heap', String(MEMORY.heap), '--page-cache', String(MEMORY.pageCache)];
    await runDemarche(['neo4j', 'start', ...memory], home);
    try {
      const seconds = await runDemarche(['generate', '--actors', String(actors), '--claims', String(claims)], home);
      return { claims, perSecond: claims / seconds };
    } finally {
      await runDemarche(['neo4j', 'stop'], home);
    }
  });
}

/** Measures `demarche generate --csv` and `demarche neo4j import`, both from start to end; each also by itself. */
export async function measureOfflineLoad({ actors, claims }: GraphSize, tell: Tell): Promise<LoadFigures['offline']> {
  tell(`Loading ${String(claims)} claims offline`);
  return inFreshHome(async (home) => {
    const folder = path.join(home, 'tables');
    const tables = await runDemarche(['generate', '--actors', String(actors), '--claims', String(claims), '--csv', folder], home);
    const imported = await runDemarche(['neo4j', 'import', folder], home);
    return { claims, perSecond: claims / (tables + imported), tables: claims / tables, import: claims / imported };
  });
}

async function inFreshHome<T>(work: (home: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(path.join(GRAPHS, 'load-'));
  try {
    return await work(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
