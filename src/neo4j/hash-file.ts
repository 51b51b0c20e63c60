import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Feeds a file to a hash. @returns the hash, so that more can be added */
export async function hashFile(file: string, signal?: AbortSignal): Promise<Hash> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash, { end: false, ...(signal ? { signal } : {}) });
  return hash;
}
