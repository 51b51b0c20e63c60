import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { buildStale } from '../../scripts/build.js';
import { readConfig } from '../../src/config.js';
import { createEngine } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import type { Model } from '../../src/model/model.js';
import { connect } from '../../src/run/connect.js';
import { createLogger } from '../../src/server/logger.js';
import { startServer } from '../../src/server/start-server.js';
import { startBrowser } from '../web/browser.js';
import { startBoltProxy } from './bolt-proxy.js';
import type { Fault } from './bolt-proxy.js';
import { openCase } from './open-case.js';

/** The first case, served with all pages as they are built, and a browser to look at them. */
export interface RunningExplorer {
  /** Address of the server, without a slash at its end. It stays the same when the server is started again. */
  readonly url: string;
  readonly browser: Browser;
  /** Sets what goes wrong between the server and the database. */
  setFault(fault: Fault): Promise<void>;
  stopServer(): Promise<void>;
  startAgain(): Promise<void>;
  /** Ends all of it. */
  close(): Promise<void>;
}

/**
 * Builds the pages where they are stale, loads the first case, and starts a server and a browser.
 * @param options.folder another collection; null: none is loaded, and the database is taken as it is
 */
export async function startExplorer(options: { readonly folder?: string | null } = {}): Promise<RunningExplorer> {
  await buildStale(['types', 'explorer', 'embed', 'playground']);
  const model = await prepareDatabase(options.folder);
  const address = inject('neo4j');
  const proxy = await startBoltProxy(address.uri);
  const database = connect({ ...address, uri: proxy.uri });
  const engine = createEngine(model, database, { cursorKey: 'test-cursor-key' });
  const home = await mkdtemp(path.join(tmpdir(), 'demarche-explorer-'));
  const start = (port: number): ReturnType<typeof startServer> =>
    startServer({
      config: readConfig({ PORT: String(port), DEMARCHE_HOME: home }),
      schema: model.schema,
      engine,
      logger: createLogger('silent'),
      web: path.resolve('dist/web'),
    });
  let server = await start(0);
  const { url } = server;
  const browser = await startBrowser();
  return {
    url,
    browser,
    setFault: (fault) => proxy.set(fault),
    stopServer: () => server.stop(),
    async startAgain() {
      server = await start(Number(new URL(url).port));
    },
    async close() {
      await browser.close();
      await server.stop();
      await database.close();
      await proxy.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function prepareDatabase(folder: string | null | undefined): Promise<Model> {
  if (folder === null) return loadModel({ schema: 'schema', cypher: 'cypher' });
  const opened = await openCase(folder === undefined ? {} : { folder });
  await opened.close();
  return opened.model;
}
