import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { chromiumPath } from './browser.js';
import { STAGE_TIME, setStage } from './embed-stage.js';
import type { Shown, Stage } from './embed-stage.js';

/** The longest of the lines, with every sort of state in it. */
const MAMAY = '<demarche-case id="zhanbolat-mamay"></demarche-case>';

describe.skipIf(chromiumPath === undefined)('the line of a case in a page of somebody else', () => {
  let stage: Stage;
  let shown: Shown | undefined;

  beforeAll(async () => {
    stage = await setStage();
  }, STAGE_TIME);
  afterEach(() => shown?.close());
  afterAll(() => stage.close());

  const element = (): Locator => shown!.page.locator('demarche-case');
  const summary = (name: RegExp): Locator => element().locator('summary', { hasText: name });

  it('shows custody, procedure, bans and limits as a picture and as a list, and what sources tell last', async () => {
    shown = await stage.show('<demarche-case id="talgat-ayan"></demarche-case>');
    await element().getByRole('heading', { name: 'Talgat Ayan' }).waitFor();
    await element().locator('svg .state').first().waitFor();
    const tracks = await element().locator('.track').allTextContents();
    expect(tracks).toEqual(expect.arrayContaining(['Custody', 'Procedure', 'Bans and limits']));
    expect(await element().locator('svg .state').count()).toBe(await element().locator('summary').count());
    await summary(/Imprisoned: 28 November 2016; until 28 April 2018/).waitFor();
    await summary(/Released on parole: 28 April 2018\s+the last that sources tell/).waitFor();
    await summary(/Banned: 28 November 2016/).waitFor();
    await element().getByText('That something was not so does not follow').waitFor();
    const link = element().getByRole('link', { name: 'Open in Demarche' });
    expect(await link.getAttribute('href')).toBe(`${stage.url}/things/talgat-ayan`);
    expect([shown.strangers(), shown.complaints]).toEqual([[], []]);
  });

  it('opens the claims of a state that is chosen in the picture, and marks where sources differ', async () => {
    shown = await stage.show('<demarche-case id="max-bokaev"></demarche-case>');
    const detained = summary(/Detained: 17 May 2016/);
    await detained.getByText('sources differ').waitFor();
    expect(await element().locator('.claims').count()).toBe(0);
    await element().locator('svg .state text').first().click();
    const claims = element().locator('details[open] .claims > li');
    await claims.first().waitFor();
    expect(await detained.textContent()).toContain(`${String(await claims.count())} claims`);
    expect(await claims.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('arrested Max Bokaev and Talgat Ayan')]),
    );
    expect(await claims.locator('a').first().getAttribute('rel')).toBe('noopener');
  });

  it('is walked by keyboard alone', async () => {
    shown = await stage.show('<demarche-case id="max-bokaev"></demarche-case>');
    await summary(/Imprisoned/).focus();
    await shown.page.keyboard.press('Enter');
    await element().locator('details[open] .claims > li').first().waitFor();
    await shown.page.keyboard.press('Enter');
    await element().locator('details[open]').waitFor({ state: 'detached' });
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [375, 'light'],
    [375, 'dark'],
  ] as const)('fits a page that is %i wide and %s, with no label upon another', async (width, colorScheme) => {
    shown = await stage.show(MAMAY, { viewport: { width, height: 900 }, colorScheme });
    await element().locator('svg .state').first().waitFor();
    const overflow = await shown.page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    const boxes = await element()
      .locator('svg .state text')
      .evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = (
            text as unknown as { getBoundingClientRect(): Record<'left' | 'right' | 'top' | 'bottom', number> }
          ).getBoundingClientRect();
          return { left, right, middle: (top + bottom) / 2, height: bottom - top };
        }),
      );
    expect(boxes.length).toBeGreaterThan(10);
    for (const box of boxes) {
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.height).toBeGreaterThan(8);
      const others = boxes.filter((other) => other !== box && Math.abs(other.middle - box.middle) < box.height / 3);
      expect(others.filter((other) => other.left < box.right - 1 && other.right > box.left + 1)).toEqual([]);
    }
  });

  it('is as it was known on a day, and says so of a person of whom nothing was known then', async () => {
    shown = await stage.show('<demarche-case id="max-bokaev" said="2017-11-28"></demarche-case>');
    await summary(/Imprisoned: 28 November 2016\s+the last that sources tell/).waitFor();
    await element().getByText('As known on 28 November 2017').waitFor();
    await shown.page.evaluate("document.querySelector('demarche-case').id = 'nobody'");
    await element()
      .getByText(/no document published by then tells of it/)
      .waitFor();
  });

  it('comes as a frame, by oEmbed, and as a picture', async () => {
    const address = '/embed/case?id=max-bokaev';
    const oembed = await fetch(`${stage.url}/oembed?url=${encodeURIComponent(stage.url + address)}`);
    expect(await oembed.json()).toMatchObject({ type: 'rich', title: 'The case of Max Bokaev' });
    const [svg, png] = await Promise.all(['svg', 'png'].map((format) => fetch(`${stage.url}/pictures/case.${format}?id=max-bokaev`)));
    expect(await svg?.text()).toContain('Imprisoned, 28 November 2016');
    expect([png?.status, png?.headers.get('content-type')]).toEqual([200, 'image/png']);
    shown = await stage.show(`<iframe src="${stage.url}${address}" title="A case" width="800" height="700"></iframe>`);
    await shown.page.frameLocator('iframe').locator('demarche-case svg .state').first().waitFor();
  });
});
