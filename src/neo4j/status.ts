import { fail } from '../errors.js';
import { layOut } from './layout.js';
import { readOwner, takeOwnership } from './owner.js';
import { findRunning } from './process-file.js';
import { SILENT } from './progress.js';
import type { PlaceOptions } from './start-options.js';
import { stopProcess } from './stop-process.js';

/** What is known of the managed Neo4j. */
export interface Neo4jStatus {
  readonly home: string;
  /** The Neo4j that runs; null where none does. */
  readonly running: { readonly pid: number; readonly uri: string; readonly version: string; readonly detached: boolean } | null;
  /** The process of Demarche that manages it; null where none does. */
  readonly owner: number | null;
  /** The file with the password of the user `neo4j`. */
  readonly passwordFile: string;
}

/** Tells whether the managed Neo4j runs, and for whom. */
export async function statusNeo4j({ home }: PlaceOptions): Promise<Neo4jStatus> {
  const layout = layOut(home);
  const [record, owner] = await Promise.all([findRunning(layout), readOwner(layout.owner)]);
  const running = record && {
    pid: record.pid,
    uri: `bolt://127.0.0.1:${String(record.port)}`,
    version: record.version,
    detached: record.detached,
  };
  return Object.freeze({ home: layout.home, running, owner: owner?.pid ?? null, passwordFile: layout.password });
}

/**
 * Ends a managed Neo4j that no process of Demarche manages.
 * @returns whether there was one
 * @throws DemarcheError NEO4J_LOCKED when a process manages it, which would start it again
 */
export async function stopNeo4j({ home, signal, onProgress = SILENT }: PlaceOptions): Promise<boolean> {
  const layout = layOut(home);
  const owner = await readOwner(layout.owner);
  if (owner !== null)
    throw fail('NEO4J_LOCKED', `Process ${String(owner.pid)} of Demarche runs this Neo4j. Stop that process; Neo4j stops with it.`, {
      details: { pid: owner.pid },
    });
  const release = await takeOwnership(layout.owner, { onProgress, signal });
  try {
    const found = await findRunning(layout);
    if (found === null) return false;
    onProgress(`Stopping Neo4j (process ${String(found.pid)})`);
    await stopProcess(found);
    return true;
  } finally {
    await release();
  }
}
