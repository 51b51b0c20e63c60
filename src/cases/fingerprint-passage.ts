import { createHash } from 'node:crypto';
import type { CasePassage } from './case-data.js';

/**
 * Names what a check looked at: the text and the passage in it. A later change of either makes another fingerprint.
 * @param textHash SHA-256 of the text that was checked
 * @returns sixteen hexadecimal digits
 */
export function fingerprintPassage(
  { start, end, phrase, sha256 }: Pick<CasePassage, 'start' | 'end' | 'phrase' | 'sha256'>,
  textHash = '',
): string {
  const facts = JSON.stringify([textHash, start ?? null, end ?? null, phrase, sha256]);
  return createHash('sha256').update(facts, 'utf8').digest('hex').slice(0, 16);
}
