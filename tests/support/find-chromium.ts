import { findChromium as find } from '../../scripts/find-chromium.js';

/**
 * Finds the browser for the tests that need one, and says so where there is none.
 * @returns the path of the program; undefined where there is none, and such tests are skipped
 * @throws Error where DEMARCHE_CHROMIUM names nothing that can be run
 */
export function findChromium(): string | undefined {
  const found = find();
  if (found === undefined) console.warn('No Chromium was found: what needs a browser is skipped. Install it, or set DEMARCHE_CHROMIUM.');
  return found;
}
