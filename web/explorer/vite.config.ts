import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { packShaders } from './pack-shaders.js';

/** Where the API is while developing; see docs/architecture.md. */
const SERVER = process.env['DEMARCHE_URL'] ?? 'http://127.0.0.1:4000';
const OF_SERVER = [
  '/graphql',
  '/data',
  '/pictures',
  '/snapshots',
  '/oembed',
  '/calendar.ics',
  '/embed',
  '/playground',
  '/health',
  '/favicon.svg',
];

/**
 * Builds the explorer into `dist/web/explorer`: its page is served at `/` and the addresses of things, its files below `/explorer/`.
 * Nothing is inlined as `data:` and workers are files, so that the page lives under a strict content security policy.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/explorer/',
  plugins: [packShaders()],
  worker: { format: 'es' },
  server: { proxy: Object.fromEntries(OF_SERVER.map((place) => [place, SERVER])) },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web/explorer', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
