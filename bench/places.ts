import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** The folder of the bench. */
export const BENCH = import.meta.dirname;

/** The folder of the project. */
export const ROOT = path.dirname(BENCH);

/** The folder of the rival, which has packages of its own. */
export const RIVAL = path.join(BENCH, 'rival');

/** Where generated graphs are kept from run to run: DEMARCHE_BENCH_HOME, or a folder in the cache of the user. */
export const GRAPHS = path.resolve(
  process.env['DEMARCHE_BENCH_HOME'] || path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'demarche', 'bench'),
);
