import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CaseFile } from './case-file.js';

/** Goes up when the same files are to make another graph than before, so that graphs made earlier are brought up to date. */
const GRAPH_VERSION = 3;

/**
 * Computes the revision of a collection: a hash of the names and the contents of its files.
 * @returns sixteen hexadecimal digits
 */
export function hashFiles(files: readonly Pick<CaseFile, 'file' | 'text'>[]): string {
  const hash = createHash('sha256').update(`graph ${String(GRAPH_VERSION)}\n`);
  for (const { file, text } of files) hash.update(`${path.basename(file)}\0${text}\0`, 'utf8');
  return hash.digest('hex').slice(0, 16);
}
