import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * Builds `dist/web/embed/embed.js`: one file with a fixed name, that runs as a classic script, as a module and from `import()`.
 * What lies in `public` is for the embed pages alone.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web/embed', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'embed.ts', formats: ['iife'], name: 'demarche', fileName: () => 'embed.js' },
  },
});
