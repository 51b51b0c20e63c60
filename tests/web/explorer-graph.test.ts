import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { chromiumPath } from './browser.js';

describe.skipIf(chromiumPath === undefined)('the graph in a browser', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);

  afterAll(() => (explorer as RunningExplorer | undefined)?.close());

  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
  });

  afterEach(() => context.close());

  const things = (): string[] => new URL(page.url()).searchParams.get('things')?.split(',') ?? [];
  const ids = (): string[] => things().map((thing) => thing.split('@')[0]!);
  const said = (text: RegExp) => page.locator('explorer-graph [aria-live]').filter({ hasText: text }).waitFor({ state: 'attached' });

  it('is driven by keyboard alone: goes to a thing, expands it, keeps what was there in its place, and takes the step back', async () => {
    // What one article says does not grow.
    await page.goto(`${explorer.url}/?things=max-bokaev@10_20,kazakh-authorities@300_40&documents=euobserver-eu-needs-to-press`);
    const graph = page.getByRole('application', { name: 'Graph of 2 things and 1 line' });
    await graph.focus();
    await page.keyboard.press('ArrowRight');
    await said(/^Max Bokaev, person, 1 line$/);
    await page.keyboard.press('m');
    const menu = page.getByRole('menu', { name: 'What to do with Max Bokaev' });
    await menu.getByRole('menuitem', { name: /^arrested by\s*\d+$/ }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.getByRole('application', { name: /^Graph of 5 things/ }).waitFor();
    await expect.poll(() => things().every((thing) => thing.includes('@')), { timeout: 10_000 }).toBe(true);
    expect(things().slice(0, 2)).toEqual(['max-bokaev@10_20', 'kazakh-authorities@300_40']);
    await page.keyboard.press('Control+z');
    await expect.poll(ids).toEqual(['max-bokaev', 'kazakh-authorities']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => ids().length).toBe(5);
  });

  it('filters by its legend, says how many links are hidden, and shows all again', async () => {
    await page.goto(`${explorer.url}/?things=max-bokaev@0_0,kazakh-authorities@200_40,trial-bokaev-ayan@-40_-140`);
    await page.getByRole('button', { name: /what they are about/ }).click();
    await page.getByText(/links? (is|are) hidden by filters/).waitFor();
    expect(page.url()).toContain('kinds=');
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect.poll(() => page.url()).not.toContain('kinds=');
    await page.getByRole('button', { name: /^Liberty and justice\s*\d/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('types')?.split(',')).toContain('imprisoned');
    await page.getByText(/^[1-9]\d* links? (is|are) hidden by filters\.$/).waitFor();
  });

  it('leads to the search field where nothing is on the screen', async () => {
    await page.goto(`${explorer.url}/?page=explore`);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.keyboard.type('bokaev');
    await page
      .getByRole('option', { name: /Max Bokaev/ })
      .first()
      .waitFor();
  });

  it('says so where the browser cannot draw it, and offers the table', async () => {
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    await page.goto(`${explorer.url}/?things=max-bokaev@0_0,kazakh-authorities@200_40`);
    await page.getByRole('button', { name: 'Open the table' }).click();
    await expect.poll(() => page.url()).toContain('pane=table');
  });
});
