import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPasted } from '../../web/explorer/find/read-pasted.js';
import { findVerbs } from '../../web/explorer/find/find-choices.js';
import type { Verb } from '../../web/explorer/store/verbs.js';
import { formatCount, formatNumber } from '../../web/shared/format.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { chromiumPath } from './browser.js';

interface Opening {
  readonly statistics: Readonly<Record<'claims' | 'documents' | 'actors', number>>;
  readonly groups: { readonly totalCount: number };
}

/** Whatever the page asks may take its time on a busy machine. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

describe('what is typed into the search field', () => {
  const origin = 'https://demarche.example';

  it.each([
    ['max-bokaev', { id: 'max-bokaev' }],
    [' c31-union-leaders.1 ', { id: 'c31-union-leaders.1' }],
    [`${origin}/things/max-bokaev`, { id: 'max-bokaev' }],
    ['/claims/c31-union-leaders', { id: 'c31-union-leaders' }],
  ])('%s stands for an id', (text, expected) => {
    expect(readPasted(text, origin)).toEqual(expected);
  });

  it.each([`${origin}/?things=a,b&focus=a`, '/?things=a,b&focus=a', '?things=a,b&focus=a'])('%s is the address of a view', (text) => {
    expect(readPasted(text, origin)).toMatchObject({ view: { page: 'explore', focus: 'a', things: [{ id: 'a' }, { id: 'b' }] } });
  });

  it.each([`${origin}/?saved=${'a1'.repeat(32)}`, `/?saved=${'a1'.repeat(32)}`])(
    '%s is the address of a view that the server keeps',
    (text) => {
      expect(readPasted(text, origin)).toEqual({ saved: 'a1'.repeat(32) });
    },
  );

  it.each(['Max Bokaev', 'Бокаев', 'EU', 'https://elsewhere.example/things/max-bokaev', `${origin}/`, 'https://'])(
    '%s is a name',
    (text) => {
      expect(readPasted(text, origin)).toBeNull();
    },
  );

  it('is the beginning of a verb, in any of its forms', () => {
    const arrested = { type: 'ARRESTED', label: 'arrest', pastLabel: 'arrested', inverseLabel: 'arrested by' } as Verb;
    const verbs = new Map([['ARRESTED' as const, arrested]]);
    expect(findVerbs('Arrested b', verbs)).toEqual([{ kind: 'verb', verb: arrested }]);
    expect(findVerbs('ar', verbs)).toEqual([]);
    expect(findVerbs('rested', verbs)).toEqual([]);
  });
});

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
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
    await page.goto(explorer.url);
    await field().waitFor();
  });

  afterEach(() => context.close());

  const field = (): Locator => page.getByRole('combobox', { name: 'Find a person, a body, a law, an event' });
  const option = (name: string | RegExp): Locator => page.getByRole('option', { name });
  const address = (): URLSearchParams => new URL(page.url()).searchParams;
  const heading = (name: string | RegExp): Locator => page.getByRole('heading', { name, exact: true, level: 2 });
  const ask = async <Data>(query: string): Promise<Data> => {
    const response = await fetch(`${explorer.url}/graphql?query=${encodeURIComponent(query)}`);
    return ((await response.json()) as { readonly data: Data }).data;
  };
  const things = (): string[] => (address().get('things') ?? '').split(',').map((thing) => thing.replace(/@.*/, ''));

  it('opens what any spelling finds, by keyboard alone, with what surrounds it; going back leads back', { timeout: 60_000 }, async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Бокаев');
    await option(/^Max Bokaev/).waitFor();
    expect(await option(/^Max Bokaev/).textContent()).toContain('written');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const active = await field().getAttribute('aria-activedescendant');
    expect(await option(/^Max Bokaev/).getAttribute('id')).toBe(active);
    await page.keyboard.press('Enter');
    await heading('Max Bokaev').waitFor();
    await poll(things).toEqual(expect.arrayContaining(['max-bokaev', 'kazakh-authorities', 'trial-bokaev-ayan']));
    expect(address().get('focus')).toBe('max-bokaev');
    await page.goBack();
    await heading('Questions to begin with').waitFor();
  });

  it('takes what is typed before the answer came, and never shows an older answer over a newer one', async () => {
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"text":"Tal"') === true) await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue().catch(() => undefined);
    });
    await field().focus();
    await page.keyboard.type('Tal');
    await page.waitForTimeout(200);
    await field().fill('Larisa');
    await page.keyboard.press('Enter');
    await heading('Larisa Kharkova').waitFor();
    await page.waitForTimeout(700);
    expect(address().get('focus')).toBe('larisa-kharkova');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('adds with Ctrl and Enter beside what is there', async () => {
    await field().fill('Bokaev');
    await option(/^Max Bokaev/).waitFor();
    await field().press('Control+Enter');
    await field().fill('Mamay');
    await option(/^Zhanbolat Mamay/).waitFor();
    await field().press('Control+Enter');
    await poll(things).toEqual(['max-bokaev', 'zhanbolat-mamay']);
    expect(address().get('focus')).toBeNull();
  });

  it('says what it understands where nothing is found; Escape closes the list, and again clears the field', async () => {
    await field().fill('nobody of this name');
    await page.getByText('Nothing is called “nobody of this name”.').first().waitFor();
    await page.getByText(/Any spelling finds/).waitFor();
    await field().press('Escape');
    expect(await page.getByText(/Any spelling finds/).count()).toBe(0);
    expect(await field().inputValue()).toBe('nobody of this name');
    await field().press('Escape');
    expect(await field().inputValue()).toBe('');
  });

  it('opens a claim by its id, a view by its address, and all that was done by a verb', async () => {
    await field().fill('c31-imprisoned-kushakbaev-yeleusinov');
    await option(/Claim/).click();
    await heading(/were imprisoned/).waitFor();
    await field().fill(`${explorer.url}/?focus=talgat-ayan&things=talgat-ayan`);
    await option(/Open this address/).click();
    await heading('Talgat Ayan').waitFor();
    await field().fill('imprisoned');
    await option(/every imprisoned/).click();
    await poll(() => address().get('types')).toBe('imprisoned');
    await poll(things).toContain('nurbek-kushakbaev');
  });

  it('leaves a slash alone that is typed into a field', async () => {
    await field().fill('a');
    await page.keyboard.press('/');
    expect(await field().inputValue()).toBe('a/');
  });

  it('tells how much there is, who is in it, what is asked for and what comes next, seen from a day', async () => {
    await page.goto(`${explorer.url}/?said=2017-11-28`);
    await heading('What comes next').waitFor();
    await page.getByText('29 November 2017 · Human rights dialogue').waitFor();
    expect(await page.getByText('No meeting after today').count()).toBe(0);
    await page.goto(explorer.url);
    await page.getByText('No meeting after today is known to this collection. The latest known:').waitFor();
    const { statistics, groups } = await ask<Opening>(
      '{ statistics { claims documents actors } groups: actors(kinds: [GROUP], first: 1) { totalCount } }',
    );
    const counts = [formatCount(statistics.claims, 'claim', 'claims'), formatCount(statistics.documents, 'document', 'documents')];
    await page.getByText(`${counts.join(' from ')} about ${formatCount(statistics.actors, 'actor', 'actors')}`).waitFor();
    const shown = page.locator('.who > div').filter({ hasText: /^\s*Groups/ });
    const listed = await shown.getByRole('link').count();
    expect(listed).toBeLessThan(groups.totalCount);
    await shown.getByRole('button', { name: `and ${formatNumber(groups.totalCount - listed)} more`, exact: true }).click();
    await poll(() => shown.getByRole('link').count()).toBe(groups.totalCount);
    await shown.getByRole('link', { name: 'union leaders in Kazakhstan', exact: true }).waitFor();
  });

  it('names the most linked people first, and goes on where the list ended', async () => {
    await page.goto(explorer.url);
    const shown = page.locator('.who > div').filter({ hasText: /^\s*People/ });
    const names = async (): Promise<readonly string[]> => shown.getByRole('link').allInnerTexts();
    const { persons } = await ask<{ persons: { totalCount: number; nodes: { name: string }[] } }>(
      '{ persons: actors(kinds: [PERSON], orderBy: LINKS, first: 100) { totalCount nodes { name } } }',
    );
    const expected = persons.nodes.map(({ name }) => name);
    await poll(names).toEqual(expected.slice(0, 10));
    await shown.getByRole('button', { name: `and ${formatNumber(persons.totalCount - 10)} more`, exact: true }).click();
    await poll(async () => (await names()).length).toBe(Math.min(persons.totalCount, 110));
    expect((await names()).slice(0, 100)).toEqual(expected);
  });

  it('asks questions that the data answers, each by an address', async () => {
    const links = page.locator('.questions a');
    await links.filter({ hasText: /^What was done, and by whom is not said\?$/ }).waitFor();
    const hrefs = await links.evaluateAll((all) =>
      all.map((link) => (link as unknown as { getAttribute(name: string): string }).getAttribute('href')),
    );
    expect(hrefs).toHaveLength(7);
    const texts = await links.allInnerTexts();
    const [, verb = ''] = /^Who was (.+), and by whom\?$/.exec(texts[0] ?? '') ?? [];
    const [, maker = ''] = texts.flatMap((text) => /^What does (.+) demand\?$/.exec(text) ?? []);
    await links.first().click();
    await poll(() => address().get('types')).toBe(verb.replaceAll(' ', '-'));
    await page.goto(`${explorer.url}${hrefs.find((href) => href.includes('path-to')) ?? ''}`);
    await page.getByText('Lit up in the picture').waitFor();
    await page.goto(`${explorer.url}${hrefs.find((href) => href.includes('made-by')) ?? ''}`);
    expect(maker).not.toBe('');
    await page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .filter({ hasText: maker })
      .first()
      .waitFor();
  });

  it('says that nothing was loaded yet, and shows what is loaded later by itself', async () => {
    const errors = [{ message: 'The database is empty.', extensions: { code: 'DATABASE_EMPTY' } }];
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 503, contentType: 'application/json', body: JSON.stringify({ errors }) }),
    );
    await page.goto(explorer.url);
    await page.getByRole('heading', { name: 'The collection is empty' }).waitFor();
    await page.getByText(/npx demarche load/).waitFor();
    await page.unroute('**/graphql');
    await heading('Who is in it').waitFor();
  });

  it('says that the server is away, and shows the page by itself when it is back', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(explorer.url);
    await page.getByText(/The server cannot be reached/).waitFor();
    await page.unroute('**/graphql');
    await heading('Who is in it').waitFor();
  });
});
