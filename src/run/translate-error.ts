import { Neo4jError } from 'neo4j-driver';
import { DemarcheError, fail } from '../errors.js';

/** Tells whether asking again may succeed. A refused memory limit is transient to the driver, but would only be hit again. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  if (error.code.includes('MemoryPoolOutOfMemory')) return false;
  return error.retryable || error.code === 'ServiceUnavailable' || error.code === 'SessionExpired';
}

/** Tells whether a transaction was taken back since another held what it wanted: nothing of it was stored, and it may be tried again. */
export function isDeadlock(error: unknown): boolean {
  if (error instanceof Neo4jError) return error.code === 'Neo.TransientError.Transaction.DeadlockDetected';
  return error instanceof DemarcheError && isDeadlock(error.cause);
}

/** Turns what the driver throws into an error with a code; the cause is kept for the log and never shown to clients. */
export function translateError(cause: unknown): Error {
  if (cause instanceof DemarcheError) return cause;
  if (!(cause instanceof Neo4jError)) return cause instanceof Error ? cause : new Error(String(cause));
  const { code } = cause;
  if (/TransactionTimedOut|TransactionTerminated|LockAcquisitionTimeout/.test(code))
    return fail(
      'TIMEOUT',
      'The database did not answer in time. Ask for less at once: a smaller page, fewer nested lists, a shorter path.',
      { cause },
    );
  if (code.includes('MemoryPoolOutOfMemory'))
    return fail('QUERY_TOO_COMPLEX', 'The database refused the operation, since it would take too much memory. Ask for less at once.', {
      cause,
    });
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired/.test(code))
    return fail(
      'NEO4J_AUTH_FAILED',
      'Neo4j refuses the user name or the password. Set NEO4J_USERNAME and NEO4J_PASSWORD to those of the server.',
      { cause },
    );
  if (code.includes('DatabaseNotFound'))
    return fail(
      'CONFIG_INVALID',
      'Neo4j has no database of that name. Set NEO4J_DATABASE to one that it has; Community has only "neo4j".',
      { cause },
    );
  if (isTransient(cause) || /DatabaseUnavailable|TransactionStartFailed|pool/i.test(`${code} ${cause.message}`))
    return fail('SERVICE_UNAVAILABLE', 'The database cannot be reached. The server goes on trying; ask again in a moment.', { cause });
  return fail('INTERNAL_SERVER_ERROR', 'The database refused the statement.', { cause });
}
