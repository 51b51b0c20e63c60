import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the managed Neo4j, as Maven Central has it. */
export interface LockedFile {
  /** Its path below the base address of the repository. */
  readonly path: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The exact files that the managed Neo4j consists of; made by scripts/make-neo4j-lock.js. */
export interface Lock {
  readonly version: string;
  readonly mainClass: string;
  readonly files: readonly LockedFile[];
}

const LOCK_FILE = fileURLToPath(new URL('../../scripts/neo4j.lock.json', import.meta.url));

/** @throws Error when the lock that is part of the program is missing or not of its form */
export function readLock(file: string = LOCK_FILE): Lock {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const names = new Set(lock.files.map((locked) => path.posix.basename(locked.path)));
  if (names.size !== lock.files.length) throw new Error(`${file}: two files of one name`);
  for (const locked of lock.files)
    if (!isLockedFile(locked)) throw new Error(`${file}: not a path, size and SHA-256: ${JSON.stringify(locked)}`);
  return lock;
}

/** The folder of the cache that holds the files of this lock and of no other. */
export function nameCacheFolder(lock: Lock): string {
  const hash = createHash('sha256').update(JSON.stringify(lock.files)).digest('hex');
  return `neo4j-${lock.version}-${hash.slice(0, 8)}`;
}

function isLockedFile(file: LockedFile): boolean {
  return (
    /^([\w-][\w.-]*\/)+[\w-][\w.-]*\.jar$/.test(file.path) &&
    Number.isSafeInteger(file.size) &&
    file.size > 0 &&
    /^[0-9a-f]{64}$/.test(file.sha256)
  );
}
