import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExpectStatic } from 'vitest';
import { checkHtml } from '../support/check-html.js';
import { flattenPage } from '../support/flatten-page.js';
import { listBarriers } from '../support/run-axe.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { listStored, watchPage } from '../support/watch-page.js';
import type { PageKind } from './page-kinds.js';

const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' };
const NARROW: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  colorScheme: 'dark',
  reducedMotion: 'reduce',
  hasTouch: true,
};
/** What changes with the colours alone. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Opens each page wide and in light colours, then narrow, dark and by touch, and holds it to what every page must be:
 * nothing asked of others, nothing failed, nothing kept, no barrier, nothing that goes over the edge, correct HTML.
 */
export function holdToBars(pages: readonly PageKind[]): void {
  let explorer: RunningExplorer;
  let folder: string;
  const files: string[] = [];

  beforeAll(async () => {
    [explorer, folder] = await Promise.all([startExplorer(), mkdtemp(path.join(tmpdir(), 'demarche-pages-'))]);
  });

  afterAll(async () => {
    await (explorer as RunningExplorer | undefined)?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /**
   * Shows the page as the options say, looks at it, and expects that it did nothing that it should not.
   * @param hold what the test expects with; two pages are looked at side by side
   */
  async function visit(
    kind: PageKind,
    options: BrowserContextOptions,
    hold: ExpectStatic,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await explorer.browser.newContext(options);
    try {
      const page = await context.newPage();
      // A database that was just filled plans its first statements slowly; the page asks again.
      const watch = watchPage(page, explorer.url, (fault) => /status( of)? 504/.test(fault));
      await page.goto(`${explorer.url}${kind.address}`);
      await watch.settle();
      await page.getByText(kind.shows).locator('visible=true').first().waitFor({ timeout: 15_000 });
      await kind.act?.(page);
      await watch.settle();
      await look(page);
      hold.soft(watch.takeFaults(), 'faults').toEqual([]);
      hold.soft(await listStored(page), 'kept on this machine').toEqual([]);
    } finally {
      await context.close();
    }
  }

  async function keepHtml(name: string, html: string): Promise<void> {
    const file = path.join(folder, `${name.replaceAll(/\W+/g, '-')}.html`);
    await writeFile(file, html);
    files.push(file);
  }

  test.concurrent.for(pages)('$name, wide', { timeout: 60_000 }, async (kind, { expect: hold }) => {
    await visit(kind, WIDE, hold, async (page) => {
      hold.soft(await listBarriers(page), 'barriers in light colours').toEqual([]);
      await keepHtml(`${kind.name} drawn`, await flattenPage(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      hold.soft(await listBarriers(page, { only: OF_COLOUR }), 'barriers in dark colours').toEqual([]);
    });
  });

  test.concurrent.for(pages)('$name, narrow', { timeout: 60_000 }, async (kind, { expect: hold }) => {
    await visit(kind, NARROW, hold, async (page) => {
      const [content, room] = await page.evaluate<[number, number]>(
        '[document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]',
      );
      hold.soft(content, 'width of what is shown').toBeLessThanOrEqual(room);
      hold.soft(await listBarriers(page), 'barriers').toEqual([]);
    });
  });

  test('is correct HTML, as it is served and as it is drawn', { timeout: 120_000 }, async () => {
    for (const { name, address } of pages) {
      const response = await fetch(`${explorer.url}${address}`);
      await keepHtml(`${name} served`, await response.text());
    }
    expect(await checkHtml(files)).toEqual([]);
  });
}
