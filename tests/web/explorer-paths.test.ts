import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PathShown } from '../../src/view/subject-data.js';
import { EMPTY_VIEW } from '../../src/view/view.js';
import type { ViewPaths } from '../../src/view/view.js';
import { keepPaths, readChosenPath } from '../../web/explorer/paths/chosen-path.js';
import { wayVariables } from '../../web/explorer/paths/load-ways.js';
import type { State, Store } from '../../web/explorer/store/store.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { chromiumPath } from './browser.js';

const paths: ViewPaths = { from: 'a', to: 'c', maxLength: 4, chosen: 0 };

describe('the chosen way', () => {
  const way = { length: 2, things: ['a', 'b', 'c'].map((id) => ({ id })), links: [pair('b', 'a'), pair('b', 'c')] } as unknown as PathShown;
  const stateWith = (change: Partial<ViewPaths>): State => ({ view: { ...EMPTY_VIEW, paths: { ...paths, ...change } } }) as State;

  function pair(from: string, to: string): object {
    return { from: { id: from }, to: { id: to } };
  }

  it('is lit with its things and lines, and stays the same object', () => {
    const store = {} as Store;
    expect(readChosenPath(store, stateWith({}))).toBeNull();
    keepPaths(store, 'a', 'c', [way]);
    const lit = readChosenPath(store, stateWith({}));
    expect(lit).toEqual({ things: new Set(['a', 'b', 'c']), lines: new Set(['a~b', 'b~c']) });
    expect(readChosenPath(store, stateWith({}))).toBe(lit);
    expect(readChosenPath(store, stateWith({ chosen: null }))).toBeNull();
    expect(readChosenPath(store, stateWith({ chosen: 1 }))).toBeNull();
    expect(readChosenPath(store, stateWith({ to: 'b' }))).toBeNull();
  });
});

describe('the question for ways', () => {
  it('is asked of two different ends, along what the filter lets through', () => {
    const filter = { ...EMPTY_VIEW.filter, kinds: ['RELATION'] as const, types: ['ARRESTED'] as const, inferred: false };
    expect(wayVariables({ paths, filter })).toEqual({
      from: 'a',
      to: 'c',
      maxLength: 4,
      filter: { types: ['ARRESTED'], includeInferred: false },
      through: ['RELATION'],
      first: 5,
    });
    expect(wayVariables({ paths: { ...paths, to: 'a' }, filter })).toBeNull();
    expect(wayVariables({ paths: { ...paths, to: null }, filter })).toBeNull();
    expect(wayVariables({ paths: null, filter })).toBeNull();
  });
});

describe.skipIf(chromiumPath === undefined)('ways in a browser', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;

  // The pages may have to be built first.
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);

  afterAll(() => (explorer as RunningExplorer | undefined)?.close());

  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
  });

  afterEach(() => context.close());

  const field = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
  const address = (name: string): string | null => new URL(page.url()).searchParams.get(name);
  const poll = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

  it('are found between two that are picked by keyboard, with the evidence of each step, and put on the screen', async () => {
    // What one article says does not grow.
    await page.goto(`${explorer.url}/?page=explore&documents=euobserver-eu-needs-to-press`);
    await page.getByRole('button', { name: 'Find paths' }).press('Enter');
    await field('From').fill('HRW');
    await field('From').press('Enter');
    await poll(() => address('path-from')).toBe('human-rights-watch');
    await field('To').fill('Харькова');
    await field('To').press('Enter');
    await page.getByText('Lit up in the picture').waitFor();
    expect([address('path-to'), address('path')]).toEqual(['larisa-kharkova', '0']);
    expect(address('things')).toMatch(/human-rights-watch.*larisa-kharkova/);
    const first = page.locator('.way').first();
    expect(await first.locator('.thing').first().textContent()).toContain('Human Rights Watch');
    await first.locator('summary').first().press('Enter');
    await first.locator('blockquote').first().waitFor();
    await first.getByText('found word for word in the source').first().waitFor();
    await page.getByRole('button', { name: 'Show this path' }).first().click();
    await poll(() => address('path')).toBe('1');
    await page.getByRole('button', { name: 'Swap' }).click();
    await poll(() => address('path-from')).toBe('larisa-kharkova');
    await page.getByText('Lit up in the picture').waitFor();
    expect(await field('To').inputValue()).toBe('Human Rights Watch');
  });

  it('say what was searched where there is none, and what to loosen', async () => {
    await page.goto(`${explorer.url}/?path-from=human-rights-watch&path-to=larisa-kharkova&path-length=1&types=arrested`);
    await page.getByText('No path from Human Rights Watch to Larisa Kharkova was found.').waitFor();
    await page.getByText(/paths of at most 1 link, along .*, by these verbs alone: arrested/).waitFor();
    await page.getByRole('button', { name: 'Walk all verbs' }).click();
    await page.getByText(/paths of at most 1 link/).waitFor();
    await page.getByRole('button', { name: 'Look for paths of up to 6 links' }).click();
    await page.getByText('Lit up in the picture').waitFor();
  });

  it('walk only the kinds, the verbs and the sureness that are chosen', async () => {
    await page.goto(`${explorer.url}/?path-from=human-rights-watch&path-to=larisa-kharkova`);
    await page.getByText('Lit up in the picture').waitFor();
    await page.getByText('What may be walked').click();
    await page.getByLabel('part of').uncheck();
    await poll(() => address('kinds')).toBe('relation,concern');
    await page.getByLabel('How sure').selectOption('Only what is stated');
    await poll(() => address('certainty')).toBe('stated');
    await page.getByLabel('Longest path').selectOption('2 links');
    await poll(() => address('path-length')).toBe('2');
    await page.getByText('Verbs', { exact: true }).click();
    await page.getByLabel('held role at').check();
    await poll(() => address('types')).toBe('holds-role');
  });

  it('say that an end is not known, or that both are the same', async () => {
    await page.goto(`${explorer.url}/?path-from=nobody-here&path-to=larisa-kharkova`);
    await page.getByText('Nothing in this collection has the id nobody-here.').waitFor();
    await page.goto(`${explorer.url}/?path-from=larisa-kharkova&path-to=larisa-kharkova`);
    await page.getByText(/there is no path from a thing to itself/).waitFor();
  });
});
