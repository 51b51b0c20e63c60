import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { DemarcheError, fail } from '../errors.js';
import { fetchRest, sizeOf } from './fetch-rest.js';
import type { Source } from './fetch-rest.js';
import type { LockedFile } from './lock.js';
import { sleep } from './sleep.js';

/** Attempts without one new byte before the fetch is given up. */
const ATTEMPTS = 5;
const ADVICE = 'Start again to go on where it ended. Behind a proxy set HTTPS_PROXY; for a mirror of Maven Central set DEMARCHE_MAVEN.';

/**
 * Fetches a file into `target`, going on from the `.part` of an earlier run. The file is there whole and right, or not at all.
 * @throws DemarcheError NEO4J_FETCH_FAILED; what came so far is kept for the next run, unless it was wrong
 */
export async function fetchFile(file: LockedFile, target: string, source: Source): Promise<void> {
  const part = `${target}.part`;
  await mkdir(path.dirname(target), { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    const before = await sizeOf(part);
    try {
      await fetchRest(file, part, source);
      await rename(part, target);
      return;
    } catch (cause) {
      source.signal?.throwIfAborted();
      const isFinal = cause instanceof DemarcheError || isDiskFault(cause);
      if (isFinal || attempt >= ATTEMPTS) throw explain(file, source, cause);
      if ((await sizeOf(part)) > before) attempt = 0;
      await sleep(source.backoff * 2 ** attempt * (0.5 + Math.random()), source.signal);
    }
  }
}

function isDiskFault(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT', 'EPERM'].includes(String(cause.code));
}

function explain(file: LockedFile, source: Source, cause: unknown): DemarcheError {
  if (cause instanceof DemarcheError) return cause;
  const address = `${source.base}/${file.path}`;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const reason = inner instanceof Error ? inner.message : String(inner);
  return fail('NEO4J_FETCH_FAILED', `${address} could not be fetched: ${reason}. ${ADVICE}`, { cause, details: { address } });
}
