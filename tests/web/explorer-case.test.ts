import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { chromiumPath } from './browser.js';

describe.skipIf(chromiumPath === undefined)('a case in the explorer', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;

  // The pages may have to be built first.
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);

  afterAll(() => (explorer as RunningExplorer | undefined)?.close());

  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
  });

  afterEach(() => context.close());

  it('stands in the panel of a person, and its states lead to their claims', async () => {
    await page.goto(`${explorer.url}/things/max-bokaev`);
    const line = page.locator('demarche-case-line');
    await line.locator('svg .state').first().waitFor();
    const released = line.locator('summary', { hasText: 'Released: 4 February 2021' });
    await released.click();
    const claim = line.locator('details[open] .claims a').first();
    expect(await claim.getAttribute('href')).toMatch(/^\/claims\/bokaev-released-/);
    await claim.click();
    await page.getByRole('heading', { name: /released/, level: 2 }).waitFor();
    expect(page.url()).toContain('claim=bokaev-released-');
  });

  it('is none where no source tells of one', async () => {
    await page.goto(`${explorer.url}/things/kazakhstan`);
    await page.getByRole('heading', { name: 'Kazakhstan', level: 2 }).waitFor();
    expect(await page.locator('demarche-case-line').count()).toBe(0);
  });

  it('can be embedded by itself', async () => {
    await page.goto(`${explorer.url}/things/max-bokaev`);
    await page.locator('demarche-case-line svg .state').first().waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    await dialog.getByLabel('What to embed').selectOption({ label: 'The line of this person’s case' });
    await expect.poll(() => dialog.getByRole('textbox', { name: 'Embed' }).inputValue()).toContain('/embed/case?id=max-bokaev');
  });
});

describe.skipIf(chromiumPath === undefined)('what was raised at an occasion', () => {
  let explorer: RunningExplorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => (explorer as RunningExplorer | undefined)?.close());

  it('stands on its card with the claim, apart from that of which no source in this graph says so', async () => {
    const page = await explorer.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${explorer.url}/?page=opportunities`);
    const card = page.locator('explorer-occasion').first();
    await card.getByRole('heading', { name: 'Raised there' }).waitFor();
    const claim = card.locator('.raised a.quiet').first();
    expect(await claim.getAttribute('href')).toMatch(/^\/claims\//);
    const rest = card.locator('.not-raised');
    await rest.locator('summary', { hasText: 'No source in this graph says that these were raised' }).click();
    await rest.getByText('That they were not raised does not follow.').waitFor();
    expect(await rest.locator('li').count()).toBeGreaterThan(0);
    await page.close();
  });
});
