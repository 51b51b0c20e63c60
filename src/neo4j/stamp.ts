import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashFile } from './hash-file.js';
import type { Lock, LockedFile } from './lock.js';
import type { OnProgress } from './progress.js';

/** When each file was changed last, at the time when its hash was found right. */
type Stamp = Readonly<Record<string, number>>;

const STAMP = 'verified.json';

/**
 * Finds the files of a lock that are not there or not right. A file that has the size of the lock and has not
 * changed since it was hashed counts as right; any other is hashed, and removed where it is wrong.
 */
export async function findUnverified(
  folder: string,
  lock: Lock,
  options: { onProgress: OnProgress; signal?: AbortSignal | undefined },
): Promise<LockedFile[]> {
  const stamp = await readStamp(folder);
  const missing: LockedFile[] = [];
  let checking = false;
  for (const file of lock.files) {
    const name = path.posix.basename(file.path);
    const facts = await stat(path.join(folder, name)).catch(() => undefined);
    if (facts?.size === file.size && stamp[name] === facts.mtimeMs) continue;
    if (facts !== undefined && !checking) options.onProgress(`Checking the files of Neo4j ${lock.version}`);
    checking ||= facts !== undefined;
    if (facts === undefined || !(await isRight(path.join(folder, name), facts.size, file, options.signal))) missing.push(file);
  }
  if (missing.length === 0 && checking) await writeStamp(folder, lock);
  return missing;
}

/** Notes that every file of the lock was found right. */
export async function writeStamp(folder: string, lock: Lock): Promise<void> {
  const names = lock.files.map((file) => path.posix.basename(file.path));
  const entries = await Promise.all(names.map(async (name) => [name, (await stat(path.join(folder, name))).mtimeMs] as const));
  const part = path.join(folder, `${STAMP}.${String(process.pid)}`);
  await writeFile(part, JSON.stringify(Object.fromEntries(entries)));
  await rename(part, path.join(folder, STAMP));
}

async function isRight(file: string, size: number, locked: LockedFile, signal?: AbortSignal): Promise<boolean> {
  if (size === locked.size && (await hashFile(file, signal)).digest('hex') === locked.sha256) return true;
  await rm(file, { force: true });
  return false;
}

async function readStamp(folder: string): Promise<Stamp> {
  try {
    return JSON.parse(await readFile(path.join(folder, STAMP), 'utf8')) as Stamp;
  } catch {
    return {};
  }
}
