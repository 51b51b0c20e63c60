import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

const SENTENCE = /Kushakbaev and Amin Yeleusinov were imprisoned/;
const CLAIM = 'c31-imprisoned-kushakbaev-yeleusinov';
/** Most stops on the way by Tab; a page that needs more is not made for keys. */
const MOST_TABS = 60;

/** What the keys go to now, however deep it lies: its name and its words. */
const TELL_ACTIVE = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return (active?.getAttribute('aria-label') ?? '') + ' ' + (active?.textContent ?? '').replace(/\\s+/g, ' ').trim();
})()`;

describe.skipIf(chromiumPath === undefined)('who imprisoned Nurbek Kushakbaev', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;
  let takeFaults: () => string[];

  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);

  afterAll(() => explorer.close());

  afterEach(() => context.close());

  async function open(options: BrowserContextOptions): Promise<void> {
    context = await explorer.browser.newContext(options);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: explorer.url });
    // The publisher's page is not ours to load.
    await context.route(/^https:\/\/euobserver\.com\//, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>The source</title>' }),
    );
    page = await context.newPage();
    ({ takeFaults } = watchPage(page, explorer.url));
    await page.goto(explorer.url);
    await page.getByText('Max Bokaev').first().waitFor();
  }

  async function tabTo(name: RegExp): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await page.evaluate<string>(TELL_ACTIVE))) return;
    }
    throw new Error(`Expected to come to ${String(name)} by Tab; the last stop was: ${await page.evaluate<string>(TELL_ACTIVE)}`);
  }

  const heading = (text: string | RegExp): Locator => page.locator('explorer-panel').getByRole('heading', { level: 2, name: text });
  const code = (): Locator => page.getByRole('textbox', { name: 'Embed' });

  async function expectSource(follow: () => Promise<void>): Promise<void> {
    const [source] = await Promise.all([context.waitForEvent('page'), follow()]);
    await source.waitForLoadState();
    expect(source.url()).toMatch(/^https:\/\/euobserver\.com\/opinion\/140077/);
    await source.close();
  }

  test('is found out by keyboard alone, quoted from its passage, and taken along as a frozen embed', { timeout: 120_000 }, async () => {
    await open({ viewport: { width: 1280, height: 800 } });
    await page.keyboard.press('/');
    await page.keyboard.type('kushakbaev');
    await page.keyboard.press('Enter');
    await heading('Nurbek Kushakbaev').waitFor();

    // That nobody is named is made plain where he is shown, and again where the claim is.
    await page.locator('explorer-panel').getByText('by whom: not said').first().waitFor();
    await tabTo(/imprisoned/);
    await page.keyboard.press('Enter');
    await heading(SENTENCE).waitFor();
    await page
      .locator('explorer-panel')
      .getByText(/not said/)
      .first()
      .waitFor();
    await tabTo(/Read it in the source/);
    await expectSource(() => page.keyboard.press('Enter'));

    await tabTo(/Embed this claim/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Share this view' }).waitFor();
    await tabTo(/Live: follows/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => code().inputValue()).toContain('/embed/frozen/');
    await tabTo(/Copy code/);
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(await code().inputValue());
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.goBack();
    await heading('Nurbek Kushakbaev').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Who did what to whom/ }).waitFor();
    await page.goForward();
    await heading('Nurbek Kushakbaev').waitFor();
    expect(takeFaults()).toEqual([]);
  });

  test('is found out by touch on a small screen', { timeout: 120_000 }, async () => {
    await open({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await page.getByRole('combobox', { name: /^Find/ }).first().tap();
    await page.keyboard.type('kushakbaev');
    await page
      .getByRole('option', { name: /Nurbek Kushakbaev/ })
      .first()
      .tap();
    await heading('Nurbek Kushakbaev').waitFor();
    await page.locator('explorer-panel').getByText('by whom: not said').first().waitFor();
    await page
      .locator('explorer-panel')
      .getByRole('button', { name: /imprisoned/ })
      .or(page.locator('explorer-panel').getByRole('link', { name: /imprisoned/ }))
      .first()
      .tap();
    await heading(SENTENCE).waitFor();
    await expectSource(() =>
      page
        .locator('explorer-panel')
        .getByRole('link', { name: /Read it in the source/ })
        .first()
        .tap(),
    );
    await page.getByRole('button', { name: 'Embed this claim' }).tap();
    await page.getByRole('combobox', { name: 'State' }).selectOption('frozen');
    await expect.poll(() => code().inputValue()).toContain('/embed/frozen/');
    expect(takeFaults()).toEqual([]);
  });

  describe('in an article of somebody else', () => {
    let site: Server;
    let article: string;

    beforeAll(async () => {
      site = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(article));
      await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    });

    afterAll(() => void site.close());

    test.each(['frame', 'element'])('is shown, frozen, by the code as it is copied: %s', async (form) => {
      const begin = Date.now();
      await open({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${explorer.url}/claims/${CLAIM}`);
      await heading(SENTENCE).waitFor();
      await page.getByRole('button', { name: 'Embed this claim' }).click();
      await page.getByRole('combobox', { name: 'As' }).selectOption(form);
      await page.getByRole('combobox', { name: 'State' }).selectOption('frozen');
      await page.getByRole('button', { name: 'Copy code' }).click();
      await page.getByText('Copied.').waitFor();
      const pasted = await page.evaluate<string>('navigator.clipboard.readText()');
      article = `<!doctype html><html lang="en"><head><title>An article</title></head><body><h1>An article</h1>${pasted}</body></html>`;
      const reader = await context.newPage();
      const watch = watchPage(reader, explorer.url, (fault) => fault.includes(`:${String((site.address() as AddressInfo).port)}/`));
      await reader.goto(`http://127.0.0.1:${String((site.address() as AddressInfo).port)}/`);
      const shown = form === 'frame' ? reader.frameLocator('iframe') : reader.locator('demarche-claim');
      await shown.getByText(SENTENCE).first().waitFor();
      await shown
        .getByText(/frozen/i)
        .first()
        .waitFor();
      await shown
        .getByText(/not said/)
        .first()
        .waitFor();
      expect(watch.takeFaults()).toEqual([]);
      console.log(`From the claim to the article as ${form}: ${String(Date.now() - begin)} ms by machine`);
    });
  });
});
