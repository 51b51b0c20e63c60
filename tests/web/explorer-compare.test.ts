import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listBarriers } from '../support/run-axe.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

const DAY = '2017-11-28';
const PATIENT = { timeout: 40_000 };

describe.skipIf(chromiumPath === undefined)('then and now in a browser', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    explorer = await startExplorer();
  }, 240_000);

  afterAll(() => explorer.close());

  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 1000 } });
    page = await context.newPage();
    // A database that was just filled plans its first statements slowly; the page asks again.
    watch = watchPage(page, explorer.url, (fault) => /status( of)? 504/.test(fault));
  });

  afterEach(async () => {
    expect(watch.takeFaults()).toEqual([]);
    await context.close();
  });

  const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
  const list = () => page.locator('explorer-changes');

  it('lists which demands stand elsewhere by which steps, and which are new', { timeout: 120_000 }, async () => {
    await page.goto(`${explorer.url}/?page=demands&made-by=european-parliament&then=${DAY}`);
    await list().getByText('What changed from 28 November 2017 to today').waitFor(PATIENT);
    const section = list().locator('section').filter({ hasText: 'Demands that stand elsewhere' });
    const changed = section.locator('li').filter({ hasText: 'Revise the trade union law of 2014' }).first();
    await changed.waitFor(PATIENT);
    expect(await changed.innerText()).toMatch(/made → partly met/);
    expect(await changed.locator('.step-line li').last().innerText()).toMatch(/partly met[\s\S]*trade union law of 2014 alone/);
    await changed.locator('.step-line a').last().click();
    await expect.poll(() => parameter('claim')).not.toBeNull();
  });

  it('marks what is new in the picture of a thing, and tells where the case stands', { timeout: 120_000 }, async () => {
    await page.goto(`${explorer.url}/things/max-bokaev?then=${DAY}`);
    await list()
      .getByText(/In the picture \d+ things and \d+ lines are new/)
      .waitFor(PATIENT);
    await list()
      .getByRole('heading', { name: /^Where the case stands/ })
      .waitFor(PATIENT);
    await list()
      .getByText(/Imprisoned → /)
      .waitFor();
    await list()
      .getByRole('heading', { name: /^New claims, by document/ })
      .waitFor();
    expect(parameter('then')).toBe(DAY);
    expect(await listBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'End the comparison' }).click();
    await list().waitFor({ state: 'detached' });
    expect(parameter('then')).toBeNull();
  });

  it('begins with the day that is shown, and is embedded and shared with both', { timeout: 120_000 }, async () => {
    await page.goto(`${explorer.url}/?page=demands&addressed-to=kazakhstan&said=${DAY}`);
    await page.getByRole('button', { name: 'Compare with another day' }).click(PATIENT);
    await expect.poll(() => [parameter('then'), parameter('said')]).toEqual([DAY, null]);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const code = page.getByRole('dialog', { name: 'Share this view' }).getByRole('textbox', { name: 'Embed' });
    await expect.poll(() => code.inputValue()).toContain(`then=${DAY}`);
    await page.goto(`${explorer.url}/embed/graph?focus=max-bokaev&then=${DAY}`);
    await page.getByText('What changed from 28 November 2017 to today').waitFor(PATIENT);
    await page.getByText('In the picture, what is new is marked ✚ and drawn in green.').waitFor();
    expect(await page.locator('demarche-graph svg').getByText(/^✚/).count()).toBeGreaterThan(0);
  });

  it('fits a phone', { timeout: 120_000 }, async () => {
    await page.setViewportSize({ width: 375, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(`${explorer.url}/?page=demands&made-by=european-parliament&then=${DAY}`);
    await list().locator('section').first().waitFor(PATIENT);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    expect(await listBarriers(page)).toEqual([]);
  });
});
