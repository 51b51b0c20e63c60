import type { Statement } from '../compile/compiled-operation.js';
import type { Signal } from '../halt.js';

export interface ReadOptions {
  readonly signal?: Signal | undefined;
  /** Neo4j ends the statement after this many milliseconds (default 5,000). */
  readonly timeoutMs?: number;
}

/** A transaction that writes. */
export interface Transaction {
  run(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown[][]>;
}

/** A Neo4j database: the seam behind which the driver lives. */
export interface Database {
  /**
   * Runs one read in one round trip; a transient failure is tried once more.
   * @returns rows of values: numbers, strings, booleans, lists, null
   * @throws DemarcheError SERVICE_UNAVAILABLE, TIMEOUT, NEO4J_AUTH_FAILED, INTERNAL_SERVER_ERROR
   */
  read(statement: Statement, options?: ReadOptions): Promise<unknown[][]>;
  /** Runs the work in one transaction: all of it is kept, or nothing. */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: { readonly timeoutMs?: number }): Promise<T>;
  /** Connects, and checks the server's version (5.26 or newer). @returns its version, as "5.26.30" */
  ping(): Promise<string>;
  close(): Promise<void>;
}
