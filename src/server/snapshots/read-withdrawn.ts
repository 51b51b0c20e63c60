import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Reads which snapshots were withdrawn: `withdrawn.txt` in their folder, a hash at the beginning of each line, the reason behind it.
 * @returns none where there is no such file
 */
export async function readWithdrawn(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.join(folder, 'withdrawn.txt'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return new Set(text.split('\n').flatMap((line) => /^\s*([0-9a-f]{64})\b/i.exec(line)?.[1]?.toLowerCase() ?? []));
}
