import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds the browser for scripts and tests that need one: DEMARCHE_CHROMIUM, else Chromium or Chrome on the PATH.
 * @returns {string | undefined} the path of the program; undefined where there is none
 * @throws {Error} where DEMARCHE_CHROMIUM names nothing that can be run
 */
export function findChromium() {
  const named = process.env['DEMARCHE_CHROMIUM'];
  if (named && !canRun(named)) throw new Error(`DEMARCHE_CHROMIUM: expected the path of a browser; came ${named}.`);
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun);
}

/**
 * @returns {string} the path of the browser
 * @throws {Error} where there is none
 */
export function needChromium() {
  const found = findChromium();
  if (found === undefined) throw new Error('Expected a Chromium or Chrome on the PATH, found none. Install one, or set DEMARCHE_CHROMIUM.');
  return found;
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
