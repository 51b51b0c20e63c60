import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from './browser.js';
import { STAGE_TIME, setStage } from './embed-stage.js';
import type { Shown, Stage } from './embed-stage.js';

describe.skipIf(chromiumPath === undefined)('an element by keyboard alone', () => {
  let stage: Stage;
  let shown: Shown;

  beforeAll(async () => {
    stage = await setStage();
  }, STAGE_TIME);
  afterEach(() => shown.close());
  afterAll(() => stage.close());

  /** What has the focus, through all shadows. */
  const focused = (page: Page): Promise<string> =>
    page.evaluate<string>(`(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent.trim() ?? '';
    })()`);

  it('leads along the lines of a graph, and opens what is behind one down to the source', async () => {
    shown = await stage.show('<demarche-graph focus="max-bokaev" documents="euobserver-eu-needs-to-press"></demarche-graph>');
    const { page } = shown;
    await page.getByRole('button', { name: /^Max Bokaev, Person/ }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Max Bokaev, Person, \d lines$/);
    const seen = new Set<string>();
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      await expect.poll(() => focused(page)).not.toBe('');
      seen.add(await focused(page));
    }
    expect(seen.size).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await page.locator('[part~=card]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[part~=card]').count()).toBe(0);

    await page.getByRole('button', { name: /^Max Bokaev, Person/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Max Bokaev');
    await tabTo(page, /^Kazakh authorities arrested Max Bokaev, May 2016 \(stated by the authors as a fact\)/);
    await page.keyboard.press('Enter');
    await page.locator('[part~=card]').getByText('Told as a fact by Mihra Rittmann and Philippe Dam').waitFor();
    await tabTo(page, /^Read it in the source/);
    expect(shown.complaints).toEqual([]);
  });

  it('tells an open end as one', async () => {
    shown = await stage.show('<demarche-graph focus="max-bokaev"></demarche-graph>');
    const { page } = shown;
    await page.getByRole('button', { name: /^Max Bokaev, Person/ }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, /^By whom: not said$/);
    await page.keyboard.press('Enter');
    await page
      .locator('[part~=card]')
      .getByText(/were sentenced \(by whom is not said\)/)
      .first()
      .waitFor();
  });

  it('leaves all of a graph to be read as a list', async () => {
    shown = await stage.show('<demarche-graph focus="max-bokaev"></demarche-graph>');
    await shown.page.getByText(/^The same as a list/).click();
    const sentences = await shown.page.locator('[part~=list] li').allTextContents();
    expect(sentences).toContain('Kazakh authorities arrested Max Bokaev, May 2016 (stated by the authors as a fact).');
    expect(sentences.some((sentence) => sentence.includes('were sentenced (by whom is not said)'))).toBe(true);
  });

  it('plays a story by its arrows, with all steps and their sources as text below', async () => {
    shown = await stage.show('<demarche-story id="agreement-and-people-in-jail"></demarche-story>');
    const { page } = shown;
    await page.getByRole('button', { name: 'Begin' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Step 1 of \d+$/).waitFor();
    await page
      .getByText(/Federica Mogherini of the EU and Erlan Idrissov/)
      .locator('visible=true')
      .first()
      .waitFor();
    await page
      .locator('demarche-picture')
      .getByRole('button', { name: /^Federica Mogherini/ })
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Step 2 of \d+$/).waitFor();
    await page
      .locator('demarche-picture')
      .getByRole('button', { name: /^Max Bokaev/ })
      .waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText(/^Step 1 of \d+$/).waitFor();
    await page.getByText('All steps and their sources as text').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[part~=text] > ol > li').count()).toBeGreaterThanOrEqual(6);
    await page
      .locator('[part~=text]')
      .getByRole('link', { name: /Read it in the source/ })
      .first()
      .waitFor();
    expect(shown.complaints).toEqual([]);
  });

  /** Presses Tab until the focus is where it should be. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if (name.test(await focused(page))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${String(name)}; it led to ${await focused(page)}.`);
  }
});
