import type { Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

const THINGS = 'things=max-bokaev,talgat-ayan,kazakh-authorities';

/** A kilobyte is 1000 bytes here, as they come over the wire: gzipped where the server does so. */
const inKilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

describe.skipIf(chromiumPath === undefined)('what a reader loads', () => {
  let explorer: RunningExplorer;

  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);

  afterAll(() => explorer.close());

  /** Opens a page with nothing kept from before, and weighs what it loads until it is quiet. */
  async function weigh(address: string, isCounted: (response: Response) => boolean): Promise<number> {
    const context = await explorer.browser.newContext();
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const watch = watchPage(page, explorer.url);
    await page.goto(`${explorer.url}${address}`);
    await watch.settle();
    const sizes = await Promise.all(
      responses.filter(isCounted).map(async (response) => (await response.request().sizes()).responseBodySize),
    );
    await context.close();
    return inKilobytes(sizes.reduce((sum, size) => sum + size, 0));
  }

  const isScript = (response: Response): boolean => response.request().resourceType() === 'script';

  test.each([
    '/',
    '/things/max-bokaev',
    `/?pane=table&${THINGS}`,
    `/?pane=timeline&${THINGS}`,
    '/?page=demands',
    '/?page=opportunities',
    '/?story=agreement-and-people-in-jail&step=5',
  ])('is at most 250 kB of script at %s', async (address) => {
    const size = await weigh(address, isScript);
    console.log(`${address}: ${String(size)} kB of script`);
    expect(size).toBeGreaterThan(10);
    expect(size).toBeLessThanOrEqual(250);
  });

  test.each([
    '/embed/graph?focus=max-bokaev',
    '/embed/claim?id=c31-imprisoned-kushakbaev-yeleusinov',
    '/embed/demands',
    '/embed/sources',
    '/embed/opportunities',
  ])('is at most 100 kB with all that it loads at %s', async (address) => {
    const size = await weigh(address, () => true);
    console.log(`${address}: ${String(size)} kB with its answers`);
    expect(size).toBeLessThanOrEqual(100);
  });

  test('is at most 60 kB for the elements that any page can have', async () => {
    const size = await weigh('/embed/claim?id=c31-imprisoned-kushakbaev-yeleusinov', isScript);
    console.log(`/embed.js: ${String(size)} kB`);
    expect(size).toBeGreaterThan(10);
    expect(size).toBeLessThanOrEqual(60);
  });
});
