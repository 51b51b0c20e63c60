import { setImmediate } from 'node:timers/promises';
import { fail } from '../../errors.js';
import type { Database } from '../../run/database.js';
import type { Part } from '../graph/build-things.js';
import { isDeadlock } from '../../run/translate-error.js';
import { clearGraph } from './clear-graph.js';
import { openJobQueue } from './job-queue.js';
import { loadStatement } from './load-statement.js';
import { markCollection, readCollection } from './mark-collection.js';
import { runStep } from './load-step.js';
import { planInsert } from './plan-load.js';

/** A part of a graph, and what must be there before it. */
export interface OrderedPart extends Part {
  /** Whether it may join anything that came before, which must be stored then; else it joins nothing that came since the last such part. */
  readonly isBound: boolean;
}

/** A graph that was made from no case files, and comes in parts: what a relationship joins comes before it, or with it. */
export interface PartedGraph {
  /** What was asked for, in words. */
  readonly description: string;
  readonly revision: string;
  parts(): Iterable<OrderedPart>;
}

export interface StorePartsOptions {
  /** Whether a collection of case files that is stored may go. */
  readonly allowRemoval?: boolean;
  readonly signal?: AbortSignal;
  /** Called as it goes on with the numbers of nodes and relationships written so far. */
  readonly onProgress?: (nodes: number, relationships: number) => void;
}

/** What storing did. */
export interface StoredParts {
  readonly nodes: number;
  readonly relationships: number;
  /** False where that graph was stored already, so that nothing was written. */
  readonly wrote: boolean;
  /** Nodes that were there before and are gone. */
  readonly removed: number;
}

/** Nodes and relationships that go in one transaction: about 250 claims with all that is theirs. */
const ROWS = 2500;
/** Transactions that are under way at once: what the next are made of is drawn and packed meanwhile. */
const AT_ONCE = 2;
const MOST_TRIES = 10;
const TIMEOUT = { timeoutMs: 600_000 } as const;

/**
 * Puts a graph that comes in parts in the place of what is stored, by many transactions.
 * The collection is marked unfinished until the last; after one that was cut off, store it again.
 * @throws DemarcheError REMOVAL_NOT_ALLOWED where the database holds something that was not generated; what the database throws
 */
export async function storeParts(database: Database, graph: PartedGraph, options: StorePartsOptions = {}): Promise<StoredParts> {
  const mark = { revision: graph.revision, generated: graph.description };
  const { removed, isThere } = await database.write(async (transaction) => {
    const stored = await readCollection(transaction.run.bind(transaction), 'lock-collection');
    const count = Number((await transaction.run(loadStatement('count-nodes')))[0]?.[0] ?? 0);
    if (stored.generated === null && count > 0 && options.allowRemoval !== true) throw refuse(count, stored.revision);
    if (stored.revision === graph.revision && !stored.unfinished) return { removed: 0, isThere: true };
    await markCollection(transaction, { ...mark, unfinished: true });
    return { removed: count, isThere: false };
  }, TIMEOUT);
  if (isThere) return { nodes: 0, relationships: 0, wrote: false, removed };
  if (removed > 0) await clearGraph(database, options.signal);
  const written = await writeParts(database, graph, options);
  await database.write((transaction) => markCollection(transaction, { ...mark, unfinished: false }), TIMEOUT);
  return { ...written, wrote: true, removed };
}

/** While some transactions are at work, the parts of the next are made. */
async function writeParts(
  database: Database,
  graph: PartedGraph,
  { signal, onProgress }: StorePartsOptions,
): Promise<{ nodes: number; relationships: number }> {
  const queue = openJobQueue(AT_ONCE);
  let [nodes, relationships] = [0, 0];
  let gathered: OrderedPart[] = [];
  let wasBound = false;
  const begin = async (): Promise<void> => {
    const parts = gathered;
    gathered = [];
    const isBound = parts.some((part) => part.isBound);
    if (isBound || wasBound) await queue.end();
    wasBound = isBound;
    await queue.begin(async () => {
      signal?.throwIfAborted();
      await writeOnce(database, parts);
      for (const part of parts) [nodes, relationships] = [nodes + part.nodes.length, relationships + part.relationships.length];
      onProgress?.(nodes, relationships);
    });
  };
  try {
    for (const part of graph.parts()) {
      gathered.push(part);
      if (countRows(gathered) >= ROWS) await begin();
      await setImmediate();
    }
    await begin();
  } finally {
    await queue.end();
  }
  return { nodes, relationships };
}

/**
 * All statements are sent at once, so that the database never waits for the next. Transactions that go at the same time may hold what the other
 * wants; Neo4j takes one of them back then, which is tried again.
 */
async function writeOnce(database: Database, parts: readonly Part[]): Promise<void> {
  const steps = planInsert(parts);
  for (let tries = 1; ; tries += 1) {
    try {
      await database.write((transaction) => Promise.all(steps.map((step) => runStep(transaction, step))), TIMEOUT);
      return;
    } catch (error) {
      if (tries >= MOST_TRIES || !isDeadlock(error)) throw error;
    }
  }
}

function countRows(parts: readonly Part[]): number {
  return parts.reduce((sum, { nodes, relationships }) => sum + nodes.length + relationships.length, 0);
}

function refuse(count: number, revision: string | null): Error {
  const what = revision === null ? 'something that Demarche did not put there' : `a collection of case files (revision ${revision})`;
  return fail(
    'REMOVAL_NOT_ALLOWED',
    `The database holds ${what}, with ${String(count)} nodes, and a generated graph would take its place. Use another database (DEMARCHE_HOME, NEO4J_URI), or add --allow-removal; "demarche load" makes it the case again.`,
    { details: { nodes: count, revision } },
  );
}
