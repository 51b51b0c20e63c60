import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from './browser.js';
import { STAGE_TIME, setStage } from './embed-stage.js';
import type { Shown, Stage } from './embed-stage.js';

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

describe.skipIf(chromiumPath === undefined)('a frame in a page of somebody else', () => {
  let stage: Stage;
  let shown: Shown;

  beforeAll(async () => {
    stage = await setStage();
  }, STAGE_TIME);
  afterEach(() => shown.close());
  afterAll(() => stage.close());

  const writeFrame = (address: string, more = ''): string =>
    `<iframe src="${stage.url}${address}" title="An embed" width="100%" height="90" sandbox="${SANDBOX}" ${more}></iframe>`;
  const frame = (): FrameLocator => shown.page.locator('iframe').first().contentFrame();
  const height = (page: Page): Promise<number> => page.evaluate<number>("document.querySelector('iframe').clientHeight");

  it('shows itself in a sandbox, where it has no origin and nothing to keep anything in', async () => {
    shown = await stage.show(writeFrame('/embed/claim?id=c26-sentenced-bokaev-ayan'), { bare: true });
    await frame()
      .getByRole('heading', { name: /Max Bokaev and Talgat Ayan were sentenced/, level: 2 })
      .waitFor();
    const [, inner] = shown.page.frames();
    expect(await inner!.evaluate('origin')).toBe('null');
    expect(await inner!.title()).toMatch(/^Max Bokaev and Talgat Ayan were sentenced .* · Demarche$/);
    expect(shown.strangers()).toEqual([]);
    expect(shown.complaints).toEqual([]);
    expect(await height(shown.page)).toBe(90);
  });

  it('gets the height of what it shows from the script of the page, also when that changes', async () => {
    shown = await stage.show(writeFrame('/embed/demands?made-by=european-parliament'));
    await frame().getByText('Release all activists').locator('visible=true').first().waitFor();
    await expect.poll(() => height(shown.page)).toBeGreaterThan(200);
    const folded = await height(shown.page);
    await frame().getByText('Release all activists').locator('visible=true').first().click();
    await expect.poll(() => height(shown.page)).toBeGreaterThan(folded + 50);
    const [, inner] = shown.page.frames();
    expect(await inner!.evaluate<number>('document.documentElement.scrollHeight')).toBe(await height(shown.page));
    expect(shown.complaints).toEqual([]);
  });

  it('is found by the script when it is added later', async () => {
    shown = await stage.show('<p>Later</p>');
    await shown.page.waitForFunction("customElements.get('demarche-claim') !== undefined");
    const html = writeFrame('/embed/thing?id=max-bokaev', 'loading="lazy"');
    await shown.page.evaluate(`document.querySelector('p').outerHTML = ${JSON.stringify(html)}`);
    await expect.poll(() => height(shown.page), { timeout: 10_000 }).toBeGreaterThan(200);
  });

  it('has its height from nobody else', async () => {
    const liar = `<iframe id="liar" title="Another" srcdoc="<script>parent.postMessage({ type: 'demarche:size', height: 7777 }, '*')</script>"></iframe>`;
    shown = await stage.show(`${writeFrame('/embed/thing?id=max-bokaev')}${liar}`);
    await frame().getByRole('heading', { name: 'Max Bokaev', level: 2 }).waitFor();
    await expect.poll(() => height(shown.page)).toBeGreaterThan(200);
    await shown.page.evaluate("window.postMessage({ type: 'demarche:size', height: 7777 }, '*')");
    await shown.page.waitForTimeout(200);
    expect(await shown.page.evaluate("[...document.querySelectorAll('iframe')].map((frame) => frame.style.height === '7777px')")).toEqual([
      false,
      false,
    ]);
  });

  it('opens the whole of it in a page of its own', async () => {
    shown = await stage.show(writeFrame('/embed/claim?id=c26-sentenced-bokaev-ayan'));
    const popup = shown.page.waitForEvent('popup');
    await frame()
      .getByRole('link', { name: /Open in Demarche/ })
      .click();
    const page = await popup;
    await page.waitForURL(`${stage.url}/claims/c26-sentenced-bokaev-ayan**`);
    expect(await page.evaluate('[origin, opener]')).toEqual([stage.url, null]);
  });

  it('says when the server is away, keeps what is there, and goes on by itself', async () => {
    shown = await stage.show(
      '<demarche-graph focus="max-bokaev" documents="euobserver-eu-needs-to-press"></demarche-graph><demarche-thing id="max-bokaev"></demarche-thing>',
    );
    const { page } = shown;
    await page.locator('demarche-thing').getByRole('heading', { name: 'Max Bokaev' }).waitFor();
    await page
      .locator('demarche-graph')
      .getByRole('button', { name: /^Max Bokaev, Person/ })
      .waitFor();
    await stage.stopServer();
    try {
      await page.evaluate("document.querySelector('demarche-thing').id = 'talgat-ayan'");
      await page.locator('demarche-thing').getByText('The server does not answer at the moment.').waitFor();
      await page
        .locator('demarche-graph')
        .getByRole('button', { name: /^Max Bokaev, Person/ })
        .click();
      await page
        .locator('demarche-graph')
        .getByRole('button', { name: /^Kazakh authorities arrested Max Bokaev/ })
        .click();
      await page.locator('demarche-graph').getByText('The server does not answer at the moment.').waitFor();
      expect(
        await page
          .locator('demarche-graph')
          .getByRole('button', { name: /^Max Bokaev, Person/ })
          .isVisible(),
      ).toBe(true);
    } finally {
      await stage.startServer();
    }
    // It asks again only where it can be seen.
    await page.locator('demarche-thing').scrollIntoViewIfNeeded();
    await page.locator('demarche-thing').getByRole('heading', { name: 'Talgat Ayan' }).waitFor();
    await page.locator('demarche-graph').getByText('Told as a fact by Mihra Rittmann and Philippe Dam').locator('visible=true').waitFor();
    expect(await page.getByText('The server does not answer at the moment.').count()).toBe(0);
  });

  /** Freezes what is at an address, and gives the hash. */
  async function freeze(address: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${stage.url}/snapshots`, { method: 'POST', headers, body: JSON.stringify({ address }) });
    return ((await response.json()) as { readonly hash: string }).hash;
  }

  it.each([
    ['in a frame', (hash: string) => writeFrame(`/embed/frozen/${hash}`), () => frame()],
    [
      'as an element',
      (hash: string) => `<demarche-graph focus="max-bokaev" frozen="${hash}"></demarche-graph>`,
      () => shown.page.locator('demarche-graph'),
    ],
  ] as const)('that is frozen shows what it showed, says so, and offers what is so now: %s', async (_, write, place) => {
    shown = await stage.show(write(await freeze('/embed/graph?focus=max-bokaev')));
    await place()
      .getByText(/Frozen on \d+ \w+ \d{4}\./)
      .waitFor();
    const link = place().getByRole('link', { name: /See it as it is now/ });
    expect(await link.getAttribute('href')).toBe(`${stage.url}/things/max-bokaev`);
    await place()
      .getByRole('button', { name: /^Max Bokaev, Person/ })
      .click();
    await place()
      .getByRole('button', { name: /^Kazakh authorities .+ Max Bokaev, / })
      .first()
      .click();
    await place()
      .getByRole('link', { name: /Read it in the source/ })
      .locator('visible=true')
      .first()
      .waitFor();
    expect(shown.asked()).not.toContain(`${stage.url}/graphql`);
    expect(shown.complaints).toEqual([]);
  });

  it('that is frozen plays its story without the collection', async () => {
    shown = await stage.show(`<demarche-story frozen="${await freeze('/embed/story?id=agreement-and-people-in-jail')}"></demarche-story>`);
    const { page } = shown;
    await page.getByRole('button', { name: 'Begin' }).click();
    await page
      .locator('demarche-picture')
      .getByRole('button', { name: /^Federica Mogherini/ })
      .waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page
      .locator('demarche-picture')
      .getByRole('button', { name: /^Max Bokaev/ })
      .waitFor();
    expect(shown.asked()).not.toContain(`${stage.url}/graphql`);
  });

  it('whose frozen answers are not there says so', async () => {
    shown = await stage.show(`<demarche-claim frozen="${'ab'.repeat(32)}"></demarche-claim>`);
    await shown.page.getByText('Nothing was frozen under this hash.').waitFor();
  });
});
