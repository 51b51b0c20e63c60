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
import { documentPreparer } from '../../src/server/graphql/prepare-document.js';
import { createLogger } from '../../src/server/logger.js';
import { startServer } from '../../src/server/start-server.js';
import { warmUp } from '../../src/server/warm-up/warm-up.js';
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

/** Whether the database of this run has planned what the pages ask. */
let isWarm = false;

/**
 * Builds the pages where they are stale, loads the first case, and starts a server and a browser. The first time the pages' questions
 * are asked beforehand, as a server does after its start: a database that was just started plans them for longer than a page waits.
 * @param options.folder another collection; null: none is loaded, and the database is taken as it is
 */
export async function startExplorer(options: { readonly folder?: string | null } = {}): Promise<RunningExplorer> {
  await buildStale(['types', 'explorer', 'embed', 'playground']);
  const model = await prepareDatabase(options.folder);
  const address = inject('neo4j');
  const proxy = await startBoltProxy(address.uri);
  const database = connect({ ...address, uri: proxy.uri });
  const engine = createEngine(model, database, { cursorKey: 'test-cursor-key' });
  if (!isWarm && options.folder === undefined) {
    const folders = ['src/view/operations', 'web/explorer/operations'];
    const parts = { engine, schema: model.schema, folders, examples: 'no-examples', prepare: documentPreparer(model.schema) };
    isWarm = (await warmUp({ ...parts, signal: new AbortController().signal })) > 0;
  }
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
