import type { Page, Request, Response } from 'playwright-core';

/** What a page does, from its first request on. */
export interface PageWatch {
  /** Gives what the page did that it should not, one line for each, and forgets it: requests to others or that fail, errors, breaches of its policy. */
  takeFaults(): string[];
  /** Waits until nothing was asked for some time, and what came is drawn. */
  settle(): Promise<void>;
}

/** Milliseconds without a request after which nothing more is expected. */
const QUIET = 120;
const PATIENCE = 25_000;

/**
 * Watches a page.
 * @param origin of which all that it loads must be
 * @param isExpected tells of a fault that the test itself makes, such as a server that is stopped
 */
export function watchPage(page: Page, origin: string, isExpected: (fault: string) => boolean = () => false): PageWatch {
  const faults: string[] = [];
  const open = new Set<Request>();
  /** Of the page itself: that nothing is there may be what it has to say. */
  const addresses = new Set<string>();
  let last = Date.now();
  const add = (fault: string): void => {
    if (!isExpected(fault)) faults.push(fault);
  };
  const end = (request: Request): void => {
    if (open.delete(request)) last = Date.now();
  };
  page.on('request', (request) => {
    if (!isWorker(request.url())) open.add(request);
    if (request.isNavigationRequest()) addresses.add(request.url());
    if (!isOf(origin, request.url())) add(`asks another origin: ${request.url()}`);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', (request) => {
    end(request);
    if (!isGivenUp(request)) add(`fails: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (isRefused(page, response)) add(`status ${String(response.status())}: ${response.url()}`);
  });
  page.on('console', (message) => {
    const isOfAddress = addresses.has(message.location().url) && /status of 4[0-9][0-9]/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isOfDriver(message.text()) && !isOfAddress)
      add(`says ${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => add(`throws: ${error.stack ?? error.message}`));
  return {
    takeFaults: () => faults.splice(0),
    async settle() {
      const end = Date.now() + PATIENCE;
      while (open.size > 0 || Date.now() - last < QUIET) {
        if (Date.now() > end)
          throw new Error(`Still asked for after ${String(PATIENCE)} ms: ${[...open].map((each) => each.url()).join(', ')}`);
        await page.waitForTimeout(20);
      }
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    },
  };
}

/** The browser does not always tell of the end of a worker's script: not where the worker ends first. */
function isWorker(address: string): boolean {
  return /worker[\w-]*\.js$/.test(address);
}

/** `data:` and `blob:` addresses are of the page itself. */
function isOf(origin: string, address: string): boolean {
  return address.startsWith(`${origin}/`) || /^(data|blob|about):/.test(address);
}

/** A question that is outdated is given up by the page; so is what is under way when it is left. */
function isGivenUp(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED';
}

/** What stands at the address of the page itself may well say that nothing is there. */
function isRefused(page: Page, response: Response): boolean {
  return response.status() >= 400 && !(response.request().isNavigationRequest() && response.frame() === page.mainFrame());
}

/** Chromium draws in software here and remarks on it. */
function isOfDriver(text: string): boolean {
  return text.includes('GL Driver Message');
}

/** What the page keeps on this machine, by name. */
export async function listStored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate<string[]>(`(async () => [
    ...Object.keys(localStorage).map((key) => 'localStorage ' + key),
    ...Object.keys(sessionStorage).map((key) => 'sessionStorage ' + key),
    ...(await indexedDB.databases()).map(({ name }) => 'indexedDB ' + name),
    ...(await caches.keys()).map((key) => 'cache ' + key),
  ])()`);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...kept];
}
