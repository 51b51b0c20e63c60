import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bunchDays, countBy, gatherDays, nearestDay, nextDay } from '../../web/explorer/time/document-days.js';
import { findFirstDay } from '../../web/explorer/time/find-first-day.js';
import { listBarriers } from '../support/run-axe.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

const document = (id: string, day: string, claims: number) => ({ id, title: id, day, publisher: null, claims });
const DAYS = gatherDays([
  document('c', '2017-11-28', 3),
  document('a', '2016-05-01', 1),
  document('b', '2017-11-28', 2),
  document('d', '2018-03-01', 5),
]);

describe('the days of documents', () => {
  it('are in order, each with all of its documents', () => {
    expect(DAYS.map(({ day, documents, claims }) => [day, documents.map(({ id }) => id).join(), claims])).toEqual([
      ['2016-05-01', 'a', 1],
      ['2017-11-28', 'c,b', 5],
      ['2018-03-01', 'd', 5],
    ]);
  });

  it('lead from one to the next, and from today back', () => {
    expect([nextDay(DAYS, '2016-05-01', 1), nextDay(DAYS, '2016-06-01', 1), nextDay(DAYS, '2018-03-01', 1)]).toEqual([
      '2017-11-28',
      '2017-11-28',
      null,
    ]);
    expect([nextDay(DAYS, null, -1), nextDay(DAYS, '2017-11-28', -1), nextDay(DAYS, '2016-05-01', -1), nextDay(DAYS, null, 1)]).toEqual([
      '2018-03-01',
      '2016-05-01',
      null,
      null,
    ]);
    expect(nearestDay(DAYS, Date.parse('2018-01-01'))).toBe('2017-11-28');
    expect(nearestDay([], 0)).toBeNull();
  });

  it('count what was published by then', () => {
    expect(countBy(DAYS, '2017-12-01')).toEqual({ documents: 3, claims: 6 });
    expect(countBy(DAYS, null)).toEqual({ documents: 4, claims: 11 });
  });

  it('stand in one bunch where they are too near on the screen', () => {
    const place = (time: number): number => (time - Date.parse('2016-01-01')) / 86_400_000 / 10;
    expect(bunchDays(DAYS, place, 20).map(({ x, documents, claims }) => [x, documents, claims])).toEqual([
      [0, 1, 1],
      [60, 3, 10],
    ]);
  });
});

describe('the first day on which something is known', () => {
  const days = Array.from({ length: 300 }, (_, place) => String(1000 + place));

  it.each([0, 1, 7, 41, 149, 298, 299])('is found at place %i, with few questions', async (place) => {
    let asked = 0;
    const found = await findFirstDay(days, async (day) => {
      asked += 1;
      return day >= (days[place] ?? '');
    });
    expect(found).toBe(days[place]);
    expect(asked).toBeLessThanOrEqual(28);
  });

  it('is none where it is never known', async () => {
    expect(await findFirstDay(days, async () => false)).toBeNull();
    expect(await findFirstDay([], async () => true)).toBeNull();
  });
});

const DAY = '2017-11-28';

describe.skipIf(chromiumPath === undefined)('the control of the day in a browser', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    explorer = await startExplorer();
    // A database that was just filled plans its first statements slowly.
    const first = await explorer.browser.newPage();
    for (const address of ['/things/max-bokaev?said=2017-11-28', '/?page=demands&said=2017-11-28']) {
      await first.goto(`${explorer.url}${address}`);
      await first.waitForTimeout(6_000);
    }
    await first.close();
  }, 240_000);

  afterAll(() => explorer.close());

  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    // What is not known on the day of the address is told by the status of the page, too.
    watch = watchPage(page, explorer.url, (fault) => /status( of)? (404|504)/.test(fault));
  });

  afterEach(async () => {
    expect(watch.takeFaults()).toEqual([]);
    await context.close();
  });

  async function open(address: string): Promise<void> {
    await page.goto(`${explorer.url}${address}`);
    await watch.settle();
  }

  const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
  const sign = () => page.locator('explorer-time .sign').innerText();
  const slider = () => page.getByRole('slider', { name: 'The day as of which all is shown' });

  it('asks everything as of the day of the address, and says so', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const text = request.postData();
      if (request.url().endsWith('/graphql') && text !== null) asked.push(text);
    });
    await open(`/?page=demands&said=${DAY}`);
    await expect.poll(sign).toBe('As known on 28 November 2017');
    await page.getByRole('row').nth(1).waitFor();
    await page.getByRole('link', { name: 'Opportunities' }).click();
    await page.getByRole('heading', { name: 'Opportunities' }).waitFor();
    await watch.settle();
    expect(parameter('said')).toBe(DAY);
    // The line of documents alone is that of today.
    const ofNow = asked.filter((text) => !text.includes('asOf(said: $said)') && !text.includes('DocumentDays'));
    expect(ofNow).toEqual([]);
    expect(asked.filter((text) => text.includes(`"said":"${DAY}"`)).length).toBeGreaterThan(3);
  });

  it('goes by keys from document to document and by a year, and back to today by a button and by Back', async () => {
    await open(`/?page=demands&said=${DAY}`);
    await slider().focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => parameter('said')).not.toBe(DAY);
    const before = parameter('said') ?? '';
    expect(before < DAY).toBe(true);
    expect(await slider().getAttribute('aria-valuetext')).toMatch(/ 2017: .+, \d+ claims?$/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter('said')).toBe(DAY);
    await page.keyboard.press('PageDown');
    await expect.poll(() => parameter('said')?.slice(0, 4)).toBe('2016');
    await page.keyboard.press('End');
    await expect.poll(() => parameter('said')).toBeNull();
    await page.keyboard.press('Home');
    await expect.poll(() => parameter('said')?.slice(0, 3)).toBe('201');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await expect.poll(() => parameter('said')).toBeNull();
    await page.goBack();
    await expect.poll(() => parameter('said')?.slice(0, 3)).toBe('201');
  });

  it('takes a typed day, also one without a document', async () => {
    await open('/?page=demands');
    await page.getByRole('button', { name: 'Known when' }).click();
    await page.getByText('As known today').waitFor();
    await page.getByLabel('Day', { exact: true }).fill('2017-12-25');
    await expect.poll(() => parameter('said')).toBe('2017-12-25');
    await page.getByText('No document of 25 December 2017 is in this collection.').waitFor();
    await page.getByRole('button', { name: 'Document before' }).click();
    await page.getByText(/^Published on \d+ .+ 2017 \(\d+ claims?\):/).waitFor();
  });

  it('keeps things at their places while the day changes, and hides what is not known yet', async () => {
    await open('/things/max-bokaev');
    await expect.poll(() => (parameter('things') ?? '').split('@').length, { timeout: 20_000 }).toBeGreaterThan(10);
    await watch.settle();
    const places = parameter('things');
    await page.getByRole('button', { name: 'Known when' }).click();
    await page.getByLabel('Day', { exact: true }).fill('2016-06-01');
    await page.getByText(/things on the screen are not known on this day yet/).waitFor();
    expect(parameter('things')).toBe(places);
    await page.getByRole('button', { name: 'Next document' }).click();
    await expect.poll(() => parameter('said')).not.toBe('2016-06-01');
    await watch.settle();
    expect(parameter('things')?.startsWith(places ?? '?')).toBe(true);
  });

  it('plays the story from document to document, stops, and leaves one step to go back by', { timeout: 60_000 }, async () => {
    await open('/things/max-bokaev?said=2016-05-01');
    await page.getByRole('button', { name: 'Play' }).click();
    const seen = new Set<string>();
    await expect
      .poll(
        () => {
          seen.add(parameter('said') ?? '');
          return seen.size;
        },
        { timeout: 30_000, interval: 150 },
      )
      .toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Pause' }).click();
    const days = [...seen];
    expect([...days].sort()).toEqual(days);
    const stopped = parameter('said');
    await page.waitForTimeout(2_000);
    expect(parameter('said')).toBe(stopped);
    await page.goBack();
    await expect.poll(() => parameter('said')).toBe('2016-05-01');
  });

  it.each([
    ['/claims/c26-sentenced-bokaev-ayan?said=2016-06-01', 'See 28 November 2017', 'claim'],
    ['/things/max-bokaev?said=2012-01-01', 'See 1 May 2016', 'focus'],
    ['/?page=demands&demand=d1-release-activists&said=2015-01-01', /^See \d+ .+ \d{4}$/, 'demand'],
    ['/documents/euobserver-eu-needs-to-press?said=2015-01-01', 'See 28 November 2017', 'document'],
  ])('says of %s that it is not known yet, and leads to the day since when it is', async (address, button, name) => {
    await open(address);
    await page.getByRole('heading', { name: /^Not known yet: / }).waitFor();
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('heading', { name: /^Not known yet: / }).waitFor({ state: 'detached' });
    expect(parameter(name)).not.toBeNull();
  });

  it('gives the day along in the link, the embed, the file and the query', async () => {
    await open(`/things/max-bokaev?said=${DAY}`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    await expect.poll(() => dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toContain(`said=${DAY}`);
    expect(await dialog.getByRole('textbox', { name: 'Embed' }).inputValue()).toContain(`said=${DAY}`);
    await dialog.getByRole('combobox', { name: 'As' }).selectOption('element');
    expect(await dialog.getByRole('textbox', { name: 'Embed' }).inputValue()).toContain(` said="${DAY}"`);
    const link = (await dialog.getByRole('link', { name: 'Open in the playground' }).getAttribute('href')) ?? '';
    expect(decodeURIComponent(link)).toMatch(/asOf\(said: \$said\)[\s\S]*"said": "2017-11-28"/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Export/ }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /JSON/ }).click()]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ title: 'Max Bokaev, as known on 28 November 2017' });
  });

  it('has no barrier, wide and narrow, light and dark', { timeout: 60_000 }, async () => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [375, 'dark'],
      [320, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(`/?page=demands&said=${DAY}`);
      await page.getByRole('row').nth(1).waitFor();
      const unfold = page.getByRole('button', { name: 'Choose another day' });
      if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click();
      await slider().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await listBarriers(page)).toEqual([]);
    }
  });
});
