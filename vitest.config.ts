import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import FileOrder from './tests/support/file-order.js';

export default defineConfig({
  // Node takes this file for "graphql", and Apollo Server with it; a second copy would not know the types of the first.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    reporters: ['default', './tests/support/count-reporter.ts'],
    // One database serves the whole run, and Neo4j Community has a single one: files run one after another.
    fileParallelism: false,
    sequence: { sequencer: FileOrder },
    isolate: false,
    maxConcurrency: 2,
    testTimeout: 30_000,
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
  },
});
