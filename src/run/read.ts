import neo4j from 'neo4j-driver';
import type { Driver, Session } from 'neo4j-driver';
import type { Statement } from '../compile/compiled-operation.js';
import type { ReadOptions } from './database.js';
import { isTransient, translateError } from './translate-error.js';

const TIMEOUT = 5000;
const FETCH_ALL = -1;

/** Runs one statement as one auto-commit read: one round trip. Auto-commit gets no retries of the driver, so a transient failure is tried once more here. */
export async function readOnce(driver: Driver, database: string, statement: Statement, options: ReadOptions): Promise<unknown[][]> {
  try {
    return await runRead(driver, database, statement, options);
  } catch (error) {
    if (options.signal?.aborted === true || !isTransient(error)) throw translateError(error);
  }
  try {
    return await runRead(driver, database, statement, options);
  } catch (error) {
    throw translateError(error);
  }
}

async function runRead(driver: Driver, database: string, statement: Statement, options: ReadOptions): Promise<unknown[][]> {
  options.signal?.throwIfAborted();
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: FETCH_ALL });
  const cancel = (): void => void closeQuietly(session);
  options.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const result = await untraced(() => session.run(statement.text, statement.parameters, { timeout: options.timeoutMs ?? TIMEOUT }));
    return result.records.map((record) => [...record.values()]);
  } finally {
    options.signal?.removeEventListener('abort', cancel);
    void closeQuietly(session);
  }
}

/** The driver keeps the stack of every run for the error that may come of it. Ours are told apart by their codes, and the stack would be of the driver alone. */
function untraced<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Closing sends RESET where a statement still runs; a failure to close says nothing new. */
async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}
