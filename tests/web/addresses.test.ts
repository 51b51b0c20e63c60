import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readView, writeView } from '../../src/view/address.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chanceOf, drawView, pick } from '../view/draw-view.js';
import type { Chance } from '../view/draw-view.js';
import { mutateAddress } from '../view/mutate-address.js';
import { chromiumPath } from './browser.js';

const SEED = 20171129;
/** How many are drawn: 500 in all, unless DEMARCHE_ADDRESSES says otherwise. */
const IN_PLACE = Number(process.env['DEMARCHE_ADDRESSES'] ?? 460);
const BY_LOADING = Math.ceil(IN_PLACE / 12);
const REST = 10;

/** What the page says that it left out, and how many letters it shows besides. */
interface Shown {
  readonly search: string;
  readonly dropped: number;
  readonly letters: number;
}

/** Goes to the address as Back does, without loading, and tells what is shown when the page has drawn it. */
const GO_TO = `(async (address) => {
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  return window.waitForShown();
})`;

/** A part of the page may have to be loaded first; after five seconds an empty page counts as empty. */
const WAIT_FOR_SHOWN = `
window.waitForShown = async () => {
  const begin = performance.now();
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
    const shown = window.tellShown();
    if (shown.letters > 0 || performance.now() - begin > 5000) return shown;
  }
};
window.tellShown = () => {
  const textOf = (node) => node.nodeType === Node.TEXT_NODE ? node.data.trim() : [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
  const app = document.querySelector('explorer-app').shadowRoot;
  const notices = app.querySelector('explorer-notices').shadowRoot;
  return {
    search: location.search,
    dropped: notices.querySelectorAll('li').length,
    letters: textOf(app.querySelector('main')).replaceAll(/\\s+/g, '').length,
  };
};`;

// A question about what is not there may be refused, and one of many at once may come too late: that is no fault of the page.
const isOfAnswer = (fault: string): boolean => /^status [45]/.test(fault) || fault.includes('Failed to load resource');

describe.skipIf(chromiumPath === undefined)('an address that was spoilt', () => {
  let explorer: RunningExplorer;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    explorer = await startExplorer();
    page = await explorer.browser.newPage({ viewport: { width: 1280, height: 800 } });
    watch = watchPage(page, explorer.url, isOfAnswer);
    await page.addInitScript(WAIT_FOR_SHOWN);
  }, 120_000);

  afterAll(() => explorer.close());

  const drawAddress = (chance: Chance): string => mutateAddress(chance, writeView(drawView(chance)));

  test(
    `shows what it can and says what it dropped: ${String(IN_PLACE)} in an open page, seed ${String(SEED)}`,
    { timeout: 240_000 },
    async () => {
      const chance = chanceOf(SEED);
      await page.goto(`${explorer.url}/`);
      await watch.settle();
      for (let turn = 0; turn < IN_PLACE; turn += 1) {
        const address = `/?${drawAddress(chance).replace(/^\?/, '')}`;
        const shown = await page.evaluate<Shown>(`${GO_TO}(${JSON.stringify(address)})`);
        expectShown(shown, address);
        // Nobody goes on so fast; and now and then the page must come to rest.
        if (turn % REST === 0) await watch.settle();
        expect(watch.takeFaults(), address).toEqual([]);
      }
    },
  );

  test(
    `shows what it can and says what it dropped: ${String(BY_LOADING)} that are opened, seed ${String(SEED + 1)}`,
    { timeout: 240_000 },
    async () => {
      const chance = chanceOf(SEED + 1);
      for (let turn = 0; turn < BY_LOADING; turn += 1) {
        const folder = pick(chance, ['/', '/', '/things/', '/claims/', '/documents/', '/demands/']);
        const id = folder === '/' ? '' : encodeURIComponent(mutateAddress(chance, 'max-bokaev'));
        const address = `${folder}${id}?${drawAddress(chance).replace(/^\?/, '')}`;
        await page.goto(`${explorer.url}${address}`, { waitUntil: 'load' });
        await page.locator('explorer-app').waitFor();
        await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
        const shown = await page.evaluate<Shown>('window.tellShown()');
        expect(shown.letters, address).toBeGreaterThan(0);
        if (folder === '/') expectShown(shown, address);
        expect(watch.takeFaults(), address).toEqual([]);
      }
    },
  );

  function expectShown({ search, dropped, letters }: Shown, address: string): void {
    expect(letters, address).toBeGreaterThan(0);
    expect(dropped, `${address} read as ${search}`).toBe(readView(search).dropped.length);
  }
});
