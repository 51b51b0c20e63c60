import type { Origin } from '../../derive.js';
import { labelDate } from '../date-label.js';

/**
 * Says by which state of which collection something was read, and where it stays:
 * "Demarche, eu-kazakhstan, revision 1a2b3c4d, 24 November 2026, https://demarche.example.org/claims/c25".
 * The revision names the case files; the day is the one on which they were loaded.
 * @param path of its page
 */
export function describeState({ revision, loadedAt, cases, baseUrl }: Origin, path: string): string {
  const day = loadedAt === null ? [] : [labelDate({ edtf: loadedAt.slice(0, 10) })];
  const shown = revision.replace(/^[0-9a-f]+/, (hash) => hash.slice(0, 8));
  return ['Demarche', ...cases, `revision ${shown}`, ...day, `${baseUrl}${path}`].join(', ');
}
