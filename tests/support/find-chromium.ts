import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds the browser for the tests that need one: DEMARCHE_CHROMIUM, else Chromium or Chrome on the PATH.
 * @returns the path of the program; undefined where there is none, and such tests are skipped
 * @throws Error where DEMARCHE_CHROMIUM names nothing that can be run
 */
export function findChromium(): string | undefined {
  const named = process.env['DEMARCHE_CHROMIUM'];
  if (named && !canRun(named)) throw new Error(`DEMARCHE_CHROMIUM: expected the path of a browser; came ${named}.`);
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun);
  if (found === undefined) console.warn('No Chromium was found: what needs a browser is skipped. Install it, or set DEMARCHE_CHROMIUM.');
  return found;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
