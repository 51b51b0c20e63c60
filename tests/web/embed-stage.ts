import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildStale } from '../../scripts/build.js';
import { createLogger } from '../../src/server/logger.js';
import { startServer } from '../../src/server/start-server.js';
import type { RunningServer } from '../../src/server/start-server.js';
import type { Ask } from '../../src/view/ask.js';
import { loadSubject } from '../../src/view/load-subject.js';
import { readSubject } from '../../src/view/subject-address.js';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';
import { startBrowser } from './browser.js';

/** A page of somebody else that shows our embeds. */
export interface Shown {
  readonly page: Page;
  /** What the browser complained of: errors, refused loads, violations of a policy. */
  readonly complaints: string[];
  /** All addresses that were asked for. */
  readonly asked: () => readonly string[];
  /** Those beside the page's own site and our server. */
  readonly strangers: () => string[];
  readonly close: () => Promise<void>;
}

/** Our server with the first case, the site of somebody else on another port, and a browser. */
export interface Stage {
  readonly url: string;
  readonly site: string;
  /** Opens a page of the other site. @param body HTML; the script of the embeds is in its head unless `bare` */
  readonly show: (body: string, options?: BrowserContextOptions & { readonly bare?: boolean }) => Promise<Shown>;
  /** Puts files on the other site, by path, and opens the first. Where they name the usual address of a server, they get ours. */
  readonly publish: (files: Readonly<Record<string, string>>) => Promise<Shown>;
  /** Ends our server, and starts it again on the same port. */
  readonly stopServer: () => Promise<void>;
  readonly startServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Where a server listens unless told otherwise. */
const USUAL = 'http://127.0.0.1:4000';

const WARM = [
  '/embed/graph?focus=max-bokaev',
  '/embed/graph?focus=max-bokaev&documents=euobserver-eu-needs-to-press',
  '/embed/path?from=max-bokaev&to=kazakhstan&documents=euobserver-eu-needs-to-press',
  '/embed/timeline?focus=max-bokaev&documents=euobserver-eu-needs-to-press',
  '/embed/demands?addressed-to=kazakhstan',
  '/embed/demands?made-by=european-parliament',
  '/embed/demands?made-by=european-parliament&addressed-to=kazakhstan',
  '/embed/demand?id=d3-press-for-reforms',
  '/embed/claim?id=c26-sentenced-bokaev-ayan',
  '/embed/thing?id=max-bokaev',
  '/embed/document?id=euobserver-eu-needs-to-press',
  '/embed/story?id=agreement-and-people-in-jail',
  '/embed/view?things=max-bokaev,kazakh-authorities',
];

/** How long it may take to set the stage, in milliseconds: building, loading, and a database that plans everything for the first time. */
export const STAGE_TIME = 180_000;

/** Builds what is stale and sets the stage. */
export async function setStage(): Promise<Stage> {
  await buildStale(['types', 'embed']);
  const [opened, browser] = await Promise.all([openCase(), startBrowser()]);
  await warm(opened);
  const snapshots = await mkdtemp(path.join(tmpdir(), 'demarche-snapshots-'));
  let server = await serve(opened, snapshots, 0);
  const port = Number(new URL(server.url).port);
  // Browsers ask for a sign by themselves.
  const pages = new Map([['/favicon.ico', '']]);
  const other = createServer((request, response) => {
    const address = request.url ?? '';
    const page = pages.get(address);
    const type = TYPES[path.extname(address)] ?? 'text/html';
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(page ?? '');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  // Another name, so that nothing is of the same site by chance.
  const site = `http://localhost:${String((other.address() as AddressInfo).port)}`;
  return {
    url: server.url,
    site,
    async show(body, { bare = false, ...options } = {}) {
      const address = `/page-${String(pages.size)}`;
      pages.set(address, writePage(body, bare ? '' : `<script src="${server.url}/embed.js" async></script>`));
      return showPage(browser, [server.url, site], `${site}${address}`, options);
    },
    publish(files) {
      for (const [name, text] of Object.entries(files)) pages.set(`/${name}`, text.replaceAll(USUAL, server.url));
      return showPage(browser, [server.url, site], `${site}/${Object.keys(files)[0] ?? ''}`, {});
    },
    stopServer: () => server.stop(),
    startServer: async () => void (server = await serve(opened, snapshots, port)),
    async close() {
      await browser.close();
      other.closeAllConnections();
      other.close();
      await server.stop();
      await opened.close();
    },
  };
}

/** The database plans what it is asked for the first time, which may take it longer than a reader would wait. */
async function warm({ ask }: OpenCase): Promise<void> {
  const askPatiently: Ask = async (document, variables) => {
    for (let attempts = 5; ; attempts -= 1) {
      try {
        return (await ask(document.toString(), variables as Record<string, unknown>)).data as never;
      } catch (error) {
        if (attempts === 1 || (error as { code?: unknown }).code !== 'TIMEOUT') throw error;
      }
    }
  };
  for (const address of WARM) {
    const { subject } = readSubject(...(address.split('?') as [string, string]));
    if (subject === null) throw new Error(`Expected the address of an embed, came ${address}.`);
    await loadSubject(subject, askPatiently);
  }
}

function serve({ engine, model }: OpenCase, snapshots: string, port: number): Promise<RunningServer> {
  const logger = createLogger('fatal', { write: () => undefined });
  const config = {
    port,
    host: '127.0.0.1',
    data: 'data',
    snapshots,
    url: null,
    trustProxy: false,
    rateLimit: false,
    frameAncestors: ['http:', 'https:'],
  } as const;
  return startServer({ config, schema: model.schema, engine, logger, web: path.resolve('dist/web') });
}

function writePage(body: string, script: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>An article of somebody else</title>
${script}
</head>
<body>
<main>
<h1>An article of somebody else</h1>
${body}
</main>
</body>
</html>`;
}

async function showPage(browser: Browser, own: readonly string[], address: string, options: BrowserContextOptions): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return {
    page,
    complaints,
    asked: () => asked,
    strangers: () => asked.filter((url) => !url.startsWith('data:') && !own.some((site) => url.startsWith(`${site}/`))),
    close: () => context.close(),
  };
}
