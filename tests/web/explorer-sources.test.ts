import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listBarriers } from '../support/run-axe.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { chromiumPath } from './browser.js';

/** A question that was never asked before has to be planned by the database first. */
const PATIENT = { timeout: 25_000 };

describe.skipIf(chromiumPath === undefined)('the sources', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    explorer = await startExplorer();
  }, 300_000);
  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page = await context.newPage();
  });
  afterEach(() => context.close());
  afterAll(() => explorer.close());

  const open = async (search: string): Promise<void> => {
    await page.goto(`${explorer.url}/${search}`);
    await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor();
    await page.getByRole('table', { name: 'Sources' }).waitFor(PATIENT);
  };
  const titles = (): Promise<string[]> => page.getByRole('rowheader').locator('a.quiet').allInnerTexts();
  const counts = async (): Promise<number[]> => (await page.locator('td.numeric').allInnerTexts()).map(Number);

  it('are listed with what rests on them, sorted and narrowed by the address', async () => {
    await open('?page=sources&sort=claims');
    const claims = await counts();
    expect(claims).toHaveLength(50);
    expect(claims).toEqual([...claims].sort((one, other) => other - one));
    expect((await titles())[0]).toBe('EU needs to press for Kazakhstan reforms now');
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect.poll(async () => (await titles()).length).toBe(100);
    await page.getByLabel('Published by').first().selectOption('euobserver');
    await expect.poll(() => page.url()).toContain('publisher=euobserver');
    expect(new Set(await page.locator('td[data-label="Published by"]').allInnerTexts())).toEqual(new Set(['EUobserver']));
    await page.getByRole('columnheader', { name: 'Document' }).getByRole('button').click();
    const sorted = await titles();
    expect(sorted).toEqual([...sorted].sort((one, other) => one.localeCompare(other, 'en')));
    expect(await page.getByRole('columnheader', { name: 'Document' }).getAttribute('aria-sort')).toBe('ascending');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('sort=title');
  });

  it('are narrowed to those with passages in a state, and open the panel of a document with its citation', async () => {
    await open('?page=sources');
    await page.getByRole('button', { name: /found word for word in the source/ }).click();
    await expect.poll(() => page.url()).toContain('passages=exact');
    const [title = ''] = await titles();
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { name: title, level: 2 }).waitFor(PATIENT);
    await page.locator('explorer-cite summary').click();
    const citation = page.getByRole('textbox', { name: 'Citation' });
    await expect.poll(() => citation.inputValue(), PATIENT).toContain(`“${title}”`);
    await page.getByRole('combobox', { name: 'Form' }).selectOption('bib');
    await expect.poll(() => citation.inputValue(), PATIENT).toMatch(/^@\w+\{/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.bib$/);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^@\w+\{/);
  });

  it('show what was known on a day, and lead to the report', async () => {
    await open('?page=sources&said=2017-11-28');
    const before = await page.getByRole('status').filter({ hasText: 'documents, on which' }).innerText();
    await open('?page=sources');
    expect(await page.getByRole('status').filter({ hasText: 'documents, on which' }).innerText()).not.toBe(before);
    const report = await page.getByRole('link', { name: 'The report on its passages, as JSON' }).getAttribute('href');
    const { passages } = (await (await fetch(`${explorer.url}${report ?? ''}`)).json()) as { passages: Record<string, number> };
    expect(Object.keys(passages)).toEqual(['EXACT', 'MOVED', 'CHANGED', 'GONE', 'UNCHECKED']);
  });

  it.each(['light', 'dark'] as const)('fit a phone in %s, without a barrier', async (colorScheme) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open('?page=sources');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    expect(await listBarriers(page)).toEqual([]);
  });

  it('can be shared as an embed, which says the same', async () => {
    await page.goto(`${explorer.url}/embed/sources?publisher=euobserver`);
    await page.getByRole('heading', { name: 'Sources: of EUobserver' }).waitFor(PATIENT);
    await page.getByRole('link', { name: 'EU needs to press for Kazakhstan reforms now' }).waitFor();
    expect(await listBarriers(page)).toEqual([]);
  });
});
