import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

const VIEW = '/?pane=table&things=max-bokaev,talgat-ayan,kazakh-authorities';
/** What is expected of a server that is away. */
const isOfAbsence = (fault: string): boolean => /^(fails|status 503)|Failed to load resource|net::ERR_/.test(fault);

describe.skipIf(chromiumPath === undefined)('an open page', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);

  afterAll(() => explorer.close());

  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    watch = watchPage(page, explorer.url, isOfAbsence);
  });

  afterEach(() => context.close());

  async function open(address: string): Promise<void> {
    await page.goto(`${explorer.url}${address}`);
    await watch.settle();
  }

  const says = (text: string | RegExp): Promise<void> => page.getByText(text).locator('visible=true').first().waitFor({ timeout: 15_000 });
  const goTo = (address: string): Promise<unknown> =>
    page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate', { state: null }))`);

  test('says that the server is away, keeps what is on the screen, and goes on by itself when it is back', async () => {
    await open(VIEW);
    await says('Talgat Ayan');
    await explorer.stopServer();
    await goTo(`${VIEW},land-law-protests`);
    await says(/No answers at the moment/);
    await says('Talgat Ayan');
    await explorer.startAgain();
    await says(/protests/i);
    await page.getByText(/No answers at the moment/).waitFor({ state: 'detached', timeout: 15_000 });
    expect(watch.takeFaults()).toEqual([]);
  });

  test(
    'says that the database is away, keeps what is on the screen, and goes on by itself when it is back',
    { timeout: 60_000 },
    async () => {
      await open(VIEW);
      await says('Talgat Ayan');
      await explorer.setFault('refused');
      await goTo(`${VIEW},land-law-protests`);
      await says(/No answers at the moment/);
      await says('Talgat Ayan');
      await explorer.setFault('none');
      await page.getByText(/No answers at the moment/).waitFor({ state: 'detached', timeout: 30_000 });
      await says(/protests/i);
      expect(watch.takeFaults()).toEqual([]);
    },
  );

  test('says that the server is away also where it is the opening page that has no answer, and fills it when it is back', async () => {
    let isAway = true;
    await page.route('**/graphql', (route) => (isAway ? route.abort('connectionrefused') : route.continue()));
    await page.goto(explorer.url);
    await says(/cannot be reached|No answers at the moment/);
    isAway = false;
    await says('Max Bokaev');
    expect(watch.takeFaults()).toEqual([]);
  });

  test('shows that it waits while an answer is slow', async () => {
    let answer = (): void => undefined;
    const released = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${explorer.url}${VIEW}`);
    await says(/Loading/);
    answer();
    await says('Talgat Ayan');
    await expect
      .poll(() =>
        page
          .getByText(/^Loading/)
          .locator('visible=true')
          .count(),
      )
      .toBe(0);
    expect(watch.takeFaults()).toEqual([]);
  });

  test.each([
    ['/things/nobody-of-this-name', /Not in this collection: nobody-of-this-name|Nothing here/],
    ['/claims/no-such-claim', /no-such-claim|Nothing|not in this collection/i],
    ['/documents/no-such-document', /no-such-document|Nothing|not in this collection/i],
    ['/demands/no-such-demand', /no-such-demand|Nothing|not in this collection/i],
    ['/?line=max-bokaev~nobody&things=max-bokaev,nobody', /Not in this collection: nobody/],
    ['/?story=no-such-story', /no-such-story|Nothing|not in this collection/i],
  ])('says so where nothing has the id: %s', async (address, text) => {
    await open(address);
    await says(text);
    expect(watch.takeFaults()).toEqual([]);
  });
});

describe.skipIf(chromiumPath === undefined)('a page over an empty database', () => {
  let explorer: RunningExplorer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'demarche-empty-'));
    await writeFile(path.join(folder, 'topics.yaml'), 'topics:\n  - id: nothing-yet\n    name: nothing yet\n');
    explorer = await startExplorer({ folder });
  }, 120_000);

  afterAll(async () => {
    await explorer.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('says what to do', async () => {
    const page = await explorer.browser.newPage();
    await page.goto(explorer.url);
    await page.getByText('demarche load').locator('visible=true').first().waitFor();
  });
});
