import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';
import { inventSubgraph } from './invent-subgraph.js';
import type { SubgraphQuestion } from './invent-subgraph.js';

/** More than a view holds, and more links than a picture draws. */
const THINGS = 5100;
const LINKS_EACH = 4;

/** Frames that the page draws while the picture is dragged to and fro for two seconds. */
const COUNT_FRAMES = `new Promise((resolve) => {
  const begin = performance.now();
  let frames = 0;
  const count = (now) => now - begin < 2000 ? (frames += 1, requestAnimationFrame(count)) : resolve(frames / 2);
  requestAnimationFrame(count);
})`;

describe.skipIf(chromiumPath === undefined)('a picture of five thousand things', () => {
  let explorer: RunningExplorer;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    explorer = await startExplorer();
    page = await explorer.browser.newPage({ viewport: { width: 1280, height: 800 } });
    watch = watchPage(page, explorer.url);
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as { readonly query: string; readonly variables: SubgraphQuestion };
      if (!query.includes('query Subgraph')) return route.continue();
      return route.fulfill({ json: { data: inventSubgraph(variables, LINKS_EACH) } });
    });
  }, 120_000);

  afterAll(() => explorer.close());

  async function drag(): Promise<void> {
    await page.mouse.move(600, 500);
    await page.mouse.down();
    for (let step = 0; step < 20; step += 1) await page.mouse.move(600 + 12 * step, 500 - 4 * step);
    await page.mouse.up();
  }

  test('is drawn, says what it leaves out, and is moved by dragging', { timeout: 120_000 }, async () => {
    const ids = Array.from({ length: THINGS }, (_, number) => `p${String(number)}`);
    await page.goto(`${explorer.url}/?page=explore`);
    await watch.settle();
    const begin = Date.now();
    await page.evaluate(
      `history.pushState({ search: ${JSON.stringify(`?things=${ids.join(',')}`)} }, '', '/'); dispatchEvent(new PopStateEvent('popstate', { state: null }))`,
    );
    await page.getByRole('application', { name: /^Graph of 5000 things/ }).waitFor({ timeout: 60_000 });
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    console.log(`Drawn ${String(Date.now() - begin)} ms after it was asked for`);
    await page.getByText('things=100 of 5100').waitFor();
    await page.getByText(/lines with the fewest links are not drawn. The table has all./).waitFor();

    await page.locator('explorer-graph .bar[role=status]').waitFor({ state: 'detached', timeout: 60_000 });
    const before = await page.locator('explorer-graph').screenshot();
    const [frames] = await Promise.all([page.evaluate<number>(COUNT_FRAMES), drag()]);
    console.log(`Moved at ${frames.toFixed(0)} frames a second`);
    expect((await page.locator('explorer-graph').screenshot()).equals(before)).toBe(false);
    expect(watch.takeFaults()).toEqual([]);
  });
});
