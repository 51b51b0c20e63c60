import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { EnvHttpProxyAgent } from 'undici';
import type { MavenSettings } from '../config.js';
import { fetchFile } from './fetch-file.js';
import { sizeOf } from './fetch-rest.js';
import type { Source } from './fetch-rest.js';
import { nameCacheFolder } from './lock.js';
import type { Lock, LockedFile } from './lock.js';
import { takeOwnership } from './owner.js';
import { describeFetch } from './progress.js';
import type { OnProgress } from './progress.js';
import { findUnverified, writeStamp } from './stamp.js';

/** Files that come at the same time. */
const AT_ONCE = 6;
const PROGRESS_EVERY = 200;

export interface FetchOptions {
  readonly maven: MavenSettings;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress: OnProgress;
  /** Milliseconds to wait after a failed attempt, about; doubled for each that follows. */
  readonly backoff?: number;
}

/**
 * Makes sure that every file of the lock is in the user's cache, and is the right one; fetches what is not.
 * @returns the folder with the files
 * @throws DemarcheError NEO4J_FETCH_FAILED
 */
export async function fetchNeo4j(lock: Lock, options: FetchOptions): Promise<string> {
  const folder = path.join(options.maven.cache, nameCacheFolder(lock));
  await mkdir(folder, { recursive: true });
  if ((await findUnverified(folder, lock, options)).length === 0) return folder;
  const release = await takeOwnership(path.join(folder, 'owner.json'), {
    ...options,
    wait: 'Another process is fetching Neo4j; waiting for it',
  });
  try {
    const missing = await findUnverified(folder, lock, options);
    if (missing.length > 0) await fetchMissing(missing, folder, lock, options);
    await writeStamp(folder, lock);
  } finally {
    await release();
  }
  return folder;
}

async function fetchMissing(missing: readonly LockedFile[], folder: string, lock: Lock, options: FetchOptions): Promise<void> {
  const { http, https, except } = options.maven.proxy;
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: http ?? '',
    httpsProxy: https ?? '',
    noProxy: except,
    connections: AT_ONCE,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    connectTimeout: 10_000,
  });
  const bytes = { done: 0, all: missing.reduce((sum, file) => sum + file.size, 0) };
  const files = { done: 0, all: missing.length };
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const source: Source = {
    base: options.maven.base,
    dispatcher,
    backoff: options.backoff ?? 500,
    signal,
    onBytes: (count) => void (bytes.done += count),
  };
  for (const file of missing) bytes.done += Math.min(file.size, await sizeOf(`${targetOf(folder, file)}.part`));
  const timer = setInterval(() => options.onProgress(describeFetch(lock.version, files, bytes), true), PROGRESS_EVERY);
  const queue = [...missing].sort((a, b) => b.size - a.size);
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      await fetchFile(file, targetOf(folder, file), source);
      files.done += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (cause) {
    stop.abort(cause);
    throw cause;
  } finally {
    clearInterval(timer);
    await dispatcher.close();
  }
  options.onProgress(describeFetch(lock.version, files, bytes));
}

function targetOf(folder: string, file: LockedFile): string {
  return path.join(folder, path.posix.basename(file.path));
}
