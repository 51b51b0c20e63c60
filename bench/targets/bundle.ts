import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { BENCH, ROOT } from '../places.js';

const FOLDER = path.join(ROOT, 'node_modules', '.cache', 'demarche', 'bench');

/** Where a file of ours is, also when it became part of a bundle elsewhere. */
const keepPlaces: Plugin = {
  name: 'keep places',
  setup: (builder) => {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * Makes plain JavaScript of a server of the bench, so that Node.js runs it with no loader, which would cost it time.
 * @param name of its file in bench/targets
 * @returns the file to run
 */
export async function bundle(name: string): Promise<string> {
  const outfile = path.join(FOLDER, `${name}.js`);
  await build({
    entryPoints: [path.join(BENCH, 'targets', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [keepPlaces],
    logLevel: 'error',
  });
  return outfile;
}
