import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const SCRIPT = 'embed.js';

/**
 * Builds `dist/web/embed/embed.js`: one file with a fixed name, that runs as a classic script, as a module and from `import()`.
 * What lies in `public` is for the embed pages alone. `embed.js.br` beside it is the same, packed as small as can be: too slow to do for each reader.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [packScript()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web/embed', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'embed.ts', formats: ['iife'], name: 'demarche', fileName: () => SCRIPT },
  },
});

/** Writes the script packed by brotli beside it. */
function packScript(): Plugin {
  return {
    name: 'pack-script',
    async writeBundle({ dir = '' }) {
      const script = await readFile(path.join(dir, SCRIPT));
      const packed = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
      await writeFile(path.join(dir, `${SCRIPT}.br`), packed);
    },
  };
}
