import process from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Builds the playground into `dist/web/playground`, to be served at `/playground/`.
 * Nothing is inlined as `data:` and workers are files, so that the page lives under a strict content security policy.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/playground/',
  plugins: [buildForProduction(), react(), dropFonts()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web/playground', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // GraphiQL's files carry a directive for React's compiler, which is not in use here.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
});

/** A build is for production whatever NODE_ENV says, which tests set to "test": else it would carry the checks of React's development. */
function buildForProduction(): Plugin {
  const before = process.env.NODE_ENV;
  return {
    name: 'build-for-production',
    apply: 'build',
    config: () => void (process.env.NODE_ENV = 'production'),
    closeBundle: () => {
      if (before === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = before;
    },
  };
}

/** GraphiQL's style sheet holds 260 KB of a font for labels, for which the reader's system has one, and the editor's signs, which the editor brings itself. */
function dropFonts(): Plugin {
  return {
    name: 'drop-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('graphiql/dist/style.css')) return null;
      return { code: code.replace(/@font-face\s*\{[^}]*(Roboto|codicon)[^}]*\}/g, ''), map: null };
    },
  };
}
