import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { BENCH } from '../places.js';

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
 * @param folder whose node_modules have the packages that it imports
 * @returns the file to run
 */
export async function bundle(name: string, folder: string): Promise<string> {
  const outfile = path.join(folder, 'node_modules', '.cache', 'demarche', 'bench', `${name}.js`);
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
