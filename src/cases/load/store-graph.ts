import { fail } from '../../errors.js';
import type { Database, Transaction } from '../../run/database.js';
import type { Graph } from '../graph/graph.js';
import { findDifference, isSame } from './find-difference.js';
import type { Difference, StoredRecord } from './find-difference.js';
import { clearGraph } from './clear-graph.js';
import { loadStatement } from './load-statement.js';
import { markCollection, readCollection } from './mark-collection.js';
import { groupSteps, runStep } from './load-step.js';
import type { LoadStep } from './load-step.js';
import { planLoad } from './plan-load.js';

export interface StoreOptions {
  /** Whether what is stored and no longer in the files may be deleted. */
  readonly allowRemoval?: boolean;
  /** Writes every record anew, changed or not. */
  readonly rebuild?: boolean;
  readonly signal?: AbortSignal;
  /** Called after each statement with the number of rows written, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** More claims than these are written in several transactions. */
const MOST_CLAIMS = 5000;
/** Nodes and relationships of one of several transactions. */
const ROWS_AT_ONCE = 2500;
const TIMEOUT = { timeoutMs: 600_000 } as const;

/**
 * Makes the stored graph equal to the wanted one, by the difference.
 * Up to 5,000 changed claims go in one transaction: all of it is kept, or nothing. More go in batches, and the collection is marked
 * unfinished until the last; a load after one that was cut off writes everything anew. Where nothing changed, nothing is written.
 * @returns what was done; `wrote` is false where the graph said the same already
 * @throws DemarcheError REMOVAL_NOT_ALLOWED, and what the database throws
 */
export async function storeGraph(
  database: Database,
  graph: Graph,
  options: StoreOptions = {},
): Promise<{ difference: Difference; wrote: boolean }> {
  const read: Transaction['run'] = (text) => database.read({ text, parameters: {} }, TIMEOUT);
  await clearGenerated(database, read, graph, options);
  const before = await readDifference(read, 'read-collection', graph, options);
  if (before.isCurrent) return { difference: before.difference, wrote: false };
  const { difference, rest } = await database.write(async (transaction) => {
    const locked = await readDifference(transaction.run.bind(transaction), 'lock-collection', graph, options);
    refuseRemoval(locked.difference, options);
    const steps = planLoad(graph, locked.difference);
    const isLarge = countClaims(graph, locked.difference) > MOST_CLAIMS;
    if (!isLarge) await runSteps(transaction, steps, progressOf(steps, options), options.signal);
    await markCollection(transaction, { ...markOf(graph), unfinished: isLarge });
    return { difference: locked.difference, rest: isLarge ? steps : [] };
  }, TIMEOUT);
  if (rest.length > 0) await storeInBatches(database, graph, rest, options);
  return { difference, wrote: true };
}

/** A generated graph goes unasked: the same order makes it again. */
async function clearGenerated(database: Database, read: Transaction['run'], graph: Graph, options: StoreOptions): Promise<void> {
  const { generated } = await readCollection(read, 'read-collection');
  if (generated === null) return;
  await database.write((transaction) => markCollection(transaction, { revision: graph.revision, unfinished: true, generated }), TIMEOUT);
  await clearGraph(database, options.signal);
}

async function readDifference(
  run: Transaction['run'],
  name: 'read-collection' | 'lock-collection',
  graph: Graph,
  options: StoreOptions,
): Promise<{ difference: Difference; isCurrent: boolean }> {
  const { revision, unfinished } = await readCollection(run, name);
  const rows = (await run(loadStatement('read-records'))) as [string, string, string | null, boolean][];
  const stored = rows.map(([id, hash, relation, isProjected]): StoredRecord => ({ id, hash, relation, isProjected }));
  const isWhole = !unfinished && options.rebuild !== true;
  const difference = findDifference(graph, stored, isWhole);
  return { difference, isCurrent: isWhole && revision === graph.revision && isSame(difference) };
}

function refuseRemoval({ removed }: Difference, { allowRemoval = false }: StoreOptions): void {
  const ids = removed.filter(({ isProjected }) => isProjected !== true).map(({ id }) => id);
  if (ids.length === 0 || allowRemoval) return;
  const message = `Loading would remove ${String(ids.length)} record(s) that are stored and no longer in the files:\n${ids.map((id) => `  ${id}`).join('\n')}\nA claim that was published is better retracted ("retracted: { on, reason }"). To remove them all the same, load with --allow-removal.`;
  throw fail('REMOVAL_NOT_ALLOWED', message, { details: { ids } });
}

function countClaims(graph: Graph, { added, changed, removed }: Difference): number {
  const claims = new Set(graph.nodes.filter(({ labels }) => labels.includes('Claim')).map(({ id }) => id));
  return (
    [...added, ...changed.map(({ id }) => id)].filter((id) => claims.has(id)).length +
    removed.filter(({ relation }) => relation !== null).length
  );
}

async function storeInBatches(database: Database, graph: Graph, steps: readonly LoadStep[], options: StoreOptions): Promise<void> {
  const report = progressOf(steps, options);
  for (const group of groupSteps(steps, ROWS_AT_ONCE))
    await database.write((transaction) => runSteps(transaction, group, report, options.signal), TIMEOUT);
  await database.write((transaction) => markCollection(transaction, { ...markOf(graph), unfinished: false }), TIMEOUT);
}

function markOf({ revision, cases }: Graph) {
  return { revision, cases, generated: null };
}

async function runSteps(
  transaction: Transaction,
  steps: readonly LoadStep[],
  report: (rows: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (const step of steps) {
    signal?.throwIfAborted();
    await runStep(transaction, step);
    report(step.rows);
  }
}

function progressOf(steps: readonly LoadStep[], { onProgress }: StoreOptions): (rows: number) => void {
  const total = steps.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  return (rows) => {
    done += rows;
    onProgress?.(done, total);
  };
}
