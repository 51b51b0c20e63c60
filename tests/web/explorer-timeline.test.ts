import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_VIEW } from '../../src/view/view.js';
import type { View } from '../../src/view/view.js';
import { DragStep } from '../../web/explorer/store/drag-step.js';
import type { Change, Store } from '../../web/explorer/store/store.js';
import { listBarriers } from '../support/run-axe.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

/** A machine under load may let a question that was never asked before run out of time; the page asks it again. */
const isOfLoad = (fault: string): boolean => /status( of)? 504/.test(fault);

describe('a drag', () => {
  it('is one step, from where it began to where it ended', () => {
    const seen: (readonly [Change, string | null])[] = [];
    let view: View = EMPTY_VIEW;
    const store = {
      get state() {
        return { view };
      },
      change(change: (view: View) => View, how: Change) {
        view = change(view);
        seen.push([how, view.today]);
      },
    } as unknown as Store;
    const drag = new DragStep(() => store);
    const to = (day: string) => (now: View) => ({ ...now, today: day });
    drag.change(to('2017-01-01'), 'settle');
    drag.change(to('2017-01-02'), 'settle');
    drag.change(to('2017-01-03'), 'step');
    expect(seen).toEqual([
      ['settle', '2017-01-01'],
      ['settle', '2017-01-02'],
      ['settle', null],
      ['step', '2017-01-03'],
    ]);
    seen.length = 0;
    drag.finish();
    expect(seen).toEqual([]);
    drag.change(to('2017-01-04'), 'settle');
    drag.finish();
    expect(seen).toEqual([
      ['settle', '2017-01-04'],
      ['settle', '2017-01-03'],
      ['step', '2017-01-04'],
    ]);
  });
});

describe.skipIf(chromiumPath === undefined)('the timeline in a browser', () => {
  const VIEW = '/?pane=timeline&things=kazakh-authorities,max-bokaev,talgat-ayan,kazakhstan,eu,epca&today=2017-11-28';
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
    watch = watchPage(page, explorer.url, isOfLoad);
  });

  afterEach(async () => {
    expect(watch.takeFaults()).toEqual([]);
    await context.close();
  });

  async function open(address: string): Promise<void> {
    await page.goto(`${explorer.url}${address}`);
    await entry(/arrested Max Bokaev/).waitFor();
    await watch.settle();
  }

  const entry = (name: RegExp) => page.getByRole('button', { name }).locator('visible=true').first();
  const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
  const parts = (name: RegExp, selector: string) =>
    page.locator('timeline-picture .entry').filter({ hasText: name }).first().locator(selector).count();

  it('draws each date as what it is, planned ones hollow and to the right of today', async () => {
    await open(VIEW);
    expect(await parts(/human rights dialogue of 29 November/, 'path.shape')).toBe(1);
    expect(await parts(/arrested Max Bokaev/, 'rect.shape[mask="url(#mask-bump)"]')).toBe(1);
    expect(await parts(/high-level meetings of early 2018/, 'rect.shape[mask="url(#mask-about)"]')).toBe(1);
    expect(await parts(/the negotiations of the agreement/, 'rect.shape[mask="url(#mask-ramp)"]')).toBe(1);
    const today = await page.locator('timeline-picture line.today').boundingBox();
    const planned = page.locator('timeline-picture .entry.opportunity').filter({ hasText: 'high-level meetings of early 2018' });
    expect(await planned.getAttribute('class')).toContain('dashed');
    expect((await planned.locator('.shape').first().boundingBox())!.x).toBeGreaterThan(today!.x);
  });

  it('is read and opened by keyboard, entry by entry', async () => {
    await open(VIEW);
    const first = page.locator('timeline-picture .entry[tabindex="0"]');
    expect(await first.count()).toBe(1);
    await first.focus();
    await page.keyboard.press('End');
    const last = await page.evaluate<string>(`(${focused})().getAttribute('aria-label')`);
    await page.keyboard.press('Home');
    const begin = await page.evaluate<string>(`(${focused})().getAttribute('aria-label')`);
    expect(begin).not.toBe(last);
    await entry(/arrested Max Bokaev/).focus();
    await page
      .locator('.reading')
      .getByText(/Told as a fact by Mihra Rittmann and Philippe Dam/)
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter('claim')).toBe('c25-arrested-bokaev-ayan');
  });

  const focused =
    '() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; }';

  it('chooses a stretch of time by dragging, as one step that is taken back; dates and keys do the same', async () => {
    await open(VIEW);
    const box = (await page.locator('explorer-timeline-strip .picture').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20, { steps: 4 });
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => parameter('to')).not.toBeNull();
    const [from, to] = [parameter('from')!, parameter('to')!];
    expect(from < to).toBe(true);
    expect(await page.locator('.entry.outside').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => [parameter('from'), parameter('to')]).toEqual([null, null]);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.locator('explorer-timeline-strip').getByLabel('From').fill('2016-05-01');
    await expect.poll(() => parameter('from')).toBe('2016-05-01');
    await page.getByRole('slider', { name: 'Begin of the chosen time' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter('from')).toBe('2016-05-02');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByText(/hidden by the filter/).waitFor();
    await page.getByRole('button', { name: 'Any time' }).click();
    await expect.poll(() => parameter('from')).toBeNull();
  });

  it('sets the day that counts as today by date, by keys and by dragging', async () => {
    await open(VIEW);
    const handle = page.getByRole('slider', { name: 'The day that counts as today' });
    await handle.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => parameter('today')).toBe('2017-10-29');
    expect(await handle.getAttribute('aria-valuetext')).toMatch(/29 October 2017|October 29, 2017/);
    const box = (await handle.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x - 200, box.y + 5, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => parameter('today')! < '2017-10-01').toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => parameter('today')).toBe('2017-10-29');
    await page.getByRole('button', { name: 'Today as it is' }).click();
    await expect.poll(() => parameter('today')).toBeNull();
  });

  it('zooms by buttons, and says how much lies outside', async () => {
    await open(VIEW);
    const before = await page.locator('timeline-picture .entry').count();
    for (let time = 0; time < 4; time += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    await page
      .locator('timeline-picture .side')
      .getByText(/earlier/)
      .waitFor();
    expect(await page.locator('timeline-picture .entry').count()).toBeLessThan(before);
    await page.getByRole('button', { name: 'Show all of it' }).click();
    await expect.poll(() => page.locator('timeline-picture .entry').count()).toBe(before);
  });

  it('tells of the thing in focus alone, and fits a phone, in the dark, without a barrier', async () => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await open(VIEW);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.getByText(/^The same as a list/).click();
    await page.locator('.twin').getByText('May 2016').first().waitFor();
    expect(await listBarriers(page)).toEqual([]);
    await page.goto(`${explorer.url}${VIEW}&focus=max-bokaev`);
    await page.getByRole('heading', { name: 'What is said of Max Bokaev, by date' }).waitFor();
  });
});
