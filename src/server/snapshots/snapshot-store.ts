import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../../errors.js';
import { readWithdrawn } from './read-withdrawn.js';
import { HASH, hashSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** Keeps snapshots in a folder, one file for each, named by its hash. */
export interface SnapshotStore {
  /**
   * Reads a snapshot.
   * @returns its JSON
   * @throws DemarcheError NOT_FOUND where there is none, GONE where it was withdrawn, NOT_SUPPORTED where a later version of Demarche wrote it
   */
  read(hash: string): Promise<Snapshot>;
  /**
   * Keeps a snapshot. One that is there already stays as it is.
   * @returns its hash, and whether it is new
   * @throws DemarcheError STORAGE_FULL; GONE where the same was withdrawn
   */
  keep(snapshot: Snapshot): Promise<{ readonly hash: string; readonly isNew: boolean }>;
}

/** Most that a folder holds. */
export interface StoreLimits {
  readonly count: number;
  readonly bytes: number;
}

/** For how long, in milliseconds, what a folder holds is not counted anew: others may write into it, too. */
const COUNTED_FOR = 60_000;

interface Held {
  readonly at: number;
  count: number;
  bytes: number;
}

/**
 * Opens the folder of the snapshots; it is made when the first is kept.
 * @param now milliseconds
 */
export function openSnapshotStore(folder: string, limits: StoreLimits, now: () => number = Date.now): SnapshotStore {
  let held: Held | undefined;
  const fileOf = (hash: string): string => path.join(folder, `${hash}.json`);
  const refuseWithdrawn = async (hash: string): Promise<void> => {
    if ((await readWithdrawn(folder)).has(hash)) throw fail('GONE', 'This snapshot was withdrawn. Open the live view instead.');
  };
  const count = async (): Promise<Held> => {
    if (held === undefined || now() - held.at > COUNTED_FOR) held = { at: now(), ...(await countFiles(folder)) };
    return held;
  };
  const keepNew = async (hash: string, snapshot: Snapshot): Promise<boolean> => {
    if ((await stat(fileOf(hash)).catch(() => null)) !== null) return false;
    const text = JSON.stringify(snapshot);
    const counted = await count();
    const bytes = Buffer.byteLength(text);
    if (counted.count >= limits.count || counted.bytes + bytes > limits.bytes) throw full(limits);
    await writeWhole(folder, fileOf(hash), text);
    counted.count += 1;
    counted.bytes += bytes;
    return true;
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: two that look at the same count would both find room for one. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    async read(hash) {
      if (!HASH.test(hash)) throw missing();
      await refuseWithdrawn(hash);
      const text = await readFile(fileOf(hash), 'utf8').catch(rejectMissing);
      return readForm(text);
    },
    async keep(snapshot) {
      const hash = hashSnapshot(snapshot);
      await refuseWithdrawn(hash);
      return { hash, isNew: await inTurn(() => keepNew(hash, snapshot)) };
    },
  };
}

function readForm(text: string): Snapshot {
  const snapshot = JSON.parse(text) as Omit<Snapshot, 'format'> & { readonly format: number };
  if (snapshot.format === 1) return { ...snapshot, format: 1 };
  throw fail(
    'NOT_SUPPORTED',
    `Expected a snapshot of form 1, came form ${snapshot.format}. Run the version of Demarche that wrote it, or a later one.`,
  );
}

/** A reader finds the whole file or none. */
async function writeWhole(folder: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const part = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(part, text, { flag: 'wx', mode: 0o644 });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function countFiles(folder: string): Promise<Pick<Held, 'count' | 'bytes'>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name)).catch(() => null))?.size ?? 0));
  return { count: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function rejectMissing(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? missing() : error;
}

function missing(): Error {
  return fail('NOT_FOUND', 'Nothing was kept under this hash. It may have been frozen on another server.');
}

function full({ count, bytes }: StoreLimits): Error {
  return fail(
    'STORAGE_FULL',
    `This server keeps at most ${count} snapshots and ${bytes} bytes of them, and has as many. Share the live view instead.`,
  );
}
