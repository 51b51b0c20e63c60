import type { Database, Transaction } from '../../run/database.js';
import { loadStatement } from './load-statement.js';

/** What is stored of the collection as a whole. */
export interface StoredCollection {
  readonly revision: string | null;
  /** Whether a load is under way, or was cut off. */
  readonly unfinished: boolean;
  /** What was asked of the generator; null where the graph was made from case files, or is empty. */
  readonly generated: string | null;
}

/** Reads the mark of the collection, as `read-collection` or `lock-collection` give it. */
export async function readCollection(run: Transaction['run'], name: 'read-collection' | 'lock-collection'): Promise<StoredCollection> {
  const [revision, unfinished, generated] = (await run(loadStatement(name)))[0] ?? [];
  return {
    revision: typeof revision === 'string' ? revision : null,
    unfinished: unfinished === true,
    generated: typeof generated === 'string' ? generated : null,
  };
}

/** What was asked of the generator; null where the stored graph was made from case files, or there is none. */
export async function readGenerated(database: Database): Promise<string | null> {
  return (await readCollection((text) => database.read({ text, parameters: {} }), 'read-collection')).generated;
}

/** Says what the graph was made from, and whether a load is under way. */
export async function markCollection(
  transaction: Transaction,
  mark: Pick<StoredCollection, 'unfinished' | 'generated'> & { readonly revision: string; readonly cases?: readonly string[] },
): Promise<void> {
  await transaction.run(loadStatement('write-collection'), { cases: [], ...mark, loadedAt: new Date().toISOString() });
}
