import type { Model } from '../model/model.js';
import type { Database } from '../run/database.js';
import { buildGraph } from './build-graph.js';
import type { CaseFault } from './case-file.js';
import { checkCase } from './check-case.js';
import { storeGraph } from './load/store-graph.js';
import type { StoreOptions } from './load/store-graph.js';
import { setupDatabase } from './setup-database.js';

/** What a load did. */
export interface LoadReport {
  /** Hash of the files. */
  readonly revision: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** False where the graph said the same already, so that nothing was written. */
  readonly wrote: boolean;
  /** What is odd in the files and may stand. */
  readonly warnings: readonly CaseFault[];
}

/**
 * Loads a collection: reads and checks its files, builds the graph, and makes the stored graph equal to it.
 * @param folder holds the case files; its subfolders are cases that share ids
 * @throws DemarcheError CASE_INVALID, REMOVAL_NOT_ALLOWED, and what the database throws; nothing is written then
 */
export async function loadCase(
  folder: string,
  database: Database,
  model: Pick<Model, 'setup' | 'relationTypes'>,
  options: StoreOptions = {},
): Promise<LoadReport> {
  const { collection, warnings } = checkCase(folder, model.relationTypes);
  const graph = buildGraph(collection);
  await setupDatabase(database, model);
  const { difference, wrote } = await storeGraph(database, graph, options);
  return Object.freeze({
    revision: graph.revision,
    added: difference.added,
    changed: difference.changed.map(({ id }) => id),
    removed: difference.removed.map(({ id }) => id),
    unchanged: difference.unchanged,
    wrote,
    warnings,
  });
}
