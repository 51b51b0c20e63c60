import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listBarriers } from '../support/run-axe.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

const ARREST = 'arrest-dates.max-bokaev.talgat-ayan.2016';
const DISMISSED = 'appeal-dates.almaty-city-court.zhanbolat-mamay.his-detention-before-trial.2022';
/** A question that was never asked before has to be planned by the database first. */
const PATIENT = 45_000;
/** A machine under load may let a question that was never asked before run out of time; the page asks it again. */
const isOfLoad = (fault: string): boolean => /status( of)? 504/.test(fault);

describe.skipIf(chromiumPath === undefined)('disputes', { timeout: 120_000 }, () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    explorer = await startExplorer();
  }, 300_000);
  afterAll(() => explorer.close());
  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(PATIENT);
    watch = watchPage(page, explorer.url, isOfLoad);
  });
  afterEach(async () => {
    expect(watch.takeFaults()).toEqual([]);
    await context.close();
  });

  const open = (address: string): Promise<unknown> => page.goto(`${explorer.url}${address}`);
  const positions = () => page.locator('explorer-dispute .position');

  it('stand in a list, and unfold to their positions side by side', async () => {
    await open('/?page=disputes');
    await page.getByRole('heading', { name: 'Disputes', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'When were Max Bokaev and Talgat Ayan arrested?' }).click();
    await positions().first().waitFor();
    expect(await page.locator('explorer-dispute .position h3').allTextContents()).toEqual([
      'April 2016',
      '24 April 2016',
      'May 2016',
      '17 May 2016',
    ]);
    expect(new URL(page.url()).searchParams.get('dispute')).toBe(ARREST);
    expect(await positions().last().textContent()).toMatch(/\d independent sources:/);
    expect(await listBarriers(page)).toEqual([]);
  });

  it('are narrowed to a thing, and show what was dismissed where that is asked for, with the reason', async () => {
    await open('/?page=disputes&about=zhanbolat-mamay');
    const rows = page.locator('explorer-disputes .row');
    await rows.first().waitFor();
    const count = await rows.count();
    await page.getByRole('checkbox', { name: 'Also those that an editor dismissed' }).check();
    await expect.poll(() => rows.count(), { timeout: PATIENT }).toBe(count + 1);
    await open(`/disputes/${DISMISSED}`);
    await page.getByText('Dismissed by an editor:').waitFor();
  });

  it('are reached from a claim and from a thing', async () => {
    await open('/claims/bokaev-ayan-arrested-fidh-2016-10');
    const panel = page.locator('explorer-claim-panel');
    await panel.getByText(/independent sources; also said by/).waitFor();
    await panel.getByRole('link', { name: 'When were Max Bokaev and Talgat Ayan arrested?' }).click();
    await positions().first().waitFor();
    await open('/things/larisa-kharkova');
    await page.locator('explorer-thing-panel').getByRole('link', { name: 'How much work did Larisa Kharkova have to do in 2017?' }).click();
    await expect.poll(() => positions().count(), { timeout: PATIENT }).toBeGreaterThan(2);
  });

  it('lead from a position to its claim', async () => {
    await open(`/disputes/${ARREST}`);
    await positions().first().locator('.statement button').first().click();
    await page.locator('explorer-claim-panel h2').waitFor();
    expect(new URL(page.url()).searchParams.get('claim')).toMatch(/^bokaev-ayan-arrested/);
  });

  it.each(['light', 'dark'] as const)('fit a narrow screen (%s)', async (colorScheme) => {
    const context = await explorer.browser.newContext({ viewport: { width: 375, height: 700 }, colorScheme });
    const narrow = await context.newPage();
    await narrow.goto(`${explorer.url}/disputes/${ARREST}`);
    await narrow.locator('explorer-dispute .position').first().waitFor({ timeout: PATIENT });
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    expect(await listBarriers(narrow)).toEqual([]);
    await context.close();
  });

  it('are embedded and pictured as a card and as a list', async () => {
    await open(`/embed/dispute?id=${ARREST}`);
    await page.locator('demarche-dispute .position').first().waitFor();
    await open('/embed/disputes?about=zhanbolat-mamay');
    await page.locator('demarche-disputes .row').first().waitFor();
    for (const address of [`/pictures/dispute.svg?id=${ARREST}`, '/pictures/disputes.svg?about=zhanbolat-mamay'])
      expect(await (await fetch(`${explorer.url}${address}`)).text()).toContain('<svg');
    const card = (await (await fetch(`${explorer.url}/oembed?url=${encodeURIComponent(`${explorer.url}/disputes/${ARREST}`)}`)).json()) as {
      readonly title: string;
    };
    expect(card.title).toContain('When were Max Bokaev and Talgat Ayan arrested?');
  });
});
