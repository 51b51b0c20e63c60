import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../errors.js';
import { identify, isRunning } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';
import type { OnProgress } from './progress.js';
import { sleep } from './sleep.js';

export interface OwnershipOptions {
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal | undefined;
  /** Said once when another process has it, which is then waited for; without it that is an error. */
  readonly wait?: string;
}

const LOOK_EVERY = 500;
/** A file without a readable owner and older than this was left by a process that died while writing it. */
const WRITING = 2000;

/**
 * Makes this process the only one that works in a folder, by a file that names it. What a dead process left is cleared.
 * @returns gives it back
 * @throws DemarcheError NEO4J_LOCKED naming the process that has it
 */
export async function takeOwnership(file: string, options: OwnershipOptions): Promise<() => Promise<void>> {
  const self = await identify(process.pid);
  const text = JSON.stringify(self ?? { pid: process.pid, started: '' });
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  for (let said = false; !(await writeNew(file, text));) {
    const owner = await readOwner(file);
    if (owner === null) continue;
    if (options.wait === undefined) throw refuse(path.dirname(file), owner.pid);
    if (!said) options.onProgress(`${options.wait} (process ${String(owner.pid)}).`);
    said = true;
    await sleep(LOOK_EVERY, options.signal);
  }
  return () => rm(file, { force: true });
}

/** @returns the running process that the file names; null where there is none, and then the file is gone */
export async function readOwner(file: string): Promise<ProcessIdentity | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const owner = parseIdentity(text);
  if (owner !== null && (await isRunning(owner))) return owner;
  const facts = await stat(file).catch(() => undefined);
  if (owner === null && facts !== undefined && Date.now() - facts.mtimeMs < WRITING) await sleep(50);
  else await clearStale(file, text);
  return null;
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(text).finally(() => handle.close());
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
  }
}

/**
 * Removes the file where it still says what was found stale. Two processes may find the same stale file, and the second must not remove
 * the fresh one of the first: so only one at a time looks again and removes, the one that could make the file beside it.
 */
async function clearStale(file: string, stale: string): Promise<void> {
  const guard = `${file}.clearing`;
  if (!(await writeNew(guard, String(process.pid)))) {
    const facts = await stat(guard).catch(() => undefined);
    if (facts !== undefined && Date.now() - facts.mtimeMs > WRITING) await rm(guard, { force: true });
    await sleep(20);
    return;
  }
  try {
    if ((await readFile(file, 'utf8').catch(() => null)) === stale) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

function parseIdentity(text: string): ProcessIdentity | null {
  try {
    const { pid, started } = JSON.parse(text) as Partial<ProcessIdentity>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

function refuse(folder: string, pid: number): Error {
  const message = `Process ${String(pid)} of Demarche uses ${folder} already. Stop it, or set DEMARCHE_HOME to another folder.`;
  return fail('NEO4J_LOCKED', message, { details: { pid, folder } });
}
