import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_OPPORTUNITIES } from '../../src/view/view.js';
import { linkCalendar } from '../../web/explorer/ledger/calendar-links.js';
import { dayToTravelTo } from '../../web/explorer/ledger/load-opportunities.js';
import type { Occasion, OccasionListed } from '../../web/explorer/ledger/load-opportunities.js';
import { isUnanswered } from '../../web/explorer/ledger/render-demand-row.js';
import { writeSheet } from '../../web/explorer/ledger/write-sheet.js';
import { listBarriers } from '../support/run-axe.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

/** A machine under load may let a question that was never asked before run out of time; the page asks it again. */
const isOfLoad = (fault: string): boolean => /status( of)? 504/.test(fault);

/** A choice that was never made before has to be planned by the database first. */
const PATIENT = { timeout: 25_000 };

/** The day of the op-ed with which the case began: what was known then does not grow. */
const DAY = '2017-11-28';

describe('a demand', () => {
  it('is without an answer as long as it was only made and repeated', () => {
    const history = (...steps: string[]) => ({ history: steps.map((to) => ({ to })) }) as unknown as Parameters<typeof isUnanswered>[0];
    expect(isUnanswered(history('MADE', 'REPEATED'))).toBe(true);
    expect(isUnanswered(history('MADE', 'ACKNOWLEDGED'))).toBe(false);
    expect(isUnanswered(history('MADE', 'REFUSED', 'REPEATED'))).toBe(false);
  });
});

describe('a sheet for a meeting', () => {
  const actor = (name: string) => ({ __typename: 'State', id: name.toLowerCase(), name });
  const occasion = {
    id: 'o',
    name: 'the dialogue',
    kind: 'HUMAN_RIGHTS_DIALOGUE',
    status: 'UPCOMING',
    date: { label: '29 November 2017' },
    heldBy: [actor('Union')],
    towards: [actor('State')],
    over: [],
    claims: [{ id: 'c', statement: 'Union will meet State.', voice: 'AUTHOR_FACT', certainty: 'STATED', saidBy: [actor('Author')] }],
    demands: [
      {
        id: 'd',
        object: 'release them',
        status: 'MADE',
        isOpen: true,
        madeBy: [actor('Parliament')],
        addressedTo: [{ status: 'STATED', mention: null, thing: actor('State') }],
        concerns: [],
        history: [{ to: 'MADE', date: { label: 'November 2017' }, claim: { id: 'c' } }],
      },
    ],
  } as unknown as Occasion;

  it('names the occasion, each demand with its address, and the claims behind', () => {
    expect(writeSheet(occasion, 'http://x')).toBe(
      [
        'the dialogue',
        'Human rights dialogue, 29 November 2017',
        'Held by: Union',
        'With: State',
        '',
        'Demands that are open and could be raised there:',
        '- release them',
        '  Parliament asks it of State; made November 2017; made',
        '  http://x/demands/d',
        '',
        'How this is known:',
        '- Union will meet State.',
        '  Told as a fact by Author; said without reserve. http://x/claims/c',
        '',
      ].join('\n'),
    );
    expect(writeSheet({ ...occasion, demands: [] }, 'http://x')).toContain('No open demand is addressed to them.');
  });

  it('is subscribed to by an address that holds the same choice', () => {
    expect(linkCalendar(EMPTY_OPPORTUNITIES, 'https://x.org')).toEqual({
      subscribe: 'webcal://x.org/calendar.ics',
      download: '/calendar.ics',
    });
    const links = linkCalendar({ towards: 'kazakhstan', rollUp: true, status: ['UPCOMING', 'OPEN'] }, 'http://x.org:4000');
    expect(links.subscribe).toBe('webcal://x.org:4000/calendar.ics?towards=kazakhstan&rollUp=true&status=UPCOMING%2COPEN');
  });

  it('offers the day before the first that was said to come', () => {
    const listed = (status: string, start: string | null) => ({ status, date: { start, end: start } }) as OccasionListed;
    expect(dayToTravelTo([listed('UPCOMING', '2018-01-01'), listed('OPEN', '2017-12-01'), listed('MISSED', '2015-01-01')])).toBe(
      '2017-11-30',
    );
    expect(dayToTravelTo([listed('MISSED', '2015-01-01'), listed('UPCOMING', null)])).toBeNull();
  });
});

describe.skipIf(chromiumPath === undefined)('demands and opportunities in a browser', () => {
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    explorer = await startExplorer();
    // A database that was just filled plans its first statements slowly.
    const first = await explorer.browser.newPage();
    await first.goto(`${explorer.url}/?page=demands`);
    await first.getByRole('rowheader').first().waitFor({ timeout: 90_000 });
    await first.close();
  }, 180_000);

  afterAll(() => explorer.close());

  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    watch = watchPage(page, explorer.url, isOfLoad);
  });

  afterEach(async () => {
    expect(watch.takeFaults()).toEqual([]);
    await context.close();
  });

  async function open(search: string): Promise<void> {
    await page.goto(`${explorer.url}/${search}`);
    await watch.settle();
  }

  const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
  const demands = () => page.getByRole('rowheader').allInnerTexts();

  it('lists demands with their steps and the words that show their state, and never says that nothing happened', async () => {
    await open(`?page=demands&made-by=european-parliament&said=${DAY}`);
    const row = page.getByRole('row').filter({ hasText: 'revise the trade union law of 2014' });
    await row.getByText('No answer is known to this collection.').waitFor();
    expect(await row.innerText()).toMatch(/made as of 28 November 2017[\s\S]*European Parliament[\s\S]*Kazakhstan[\s\S]*open · made/);
    expect(await row.getByText(/Said by European Parliament, as the document reports/).count()).toBe(1);
    await row.getByRole('link', { name: 'The claim' }).click();
    await expect.poll(() => parameter('claim')).toMatch(/^c\d+-/);
  });

  it('shows the history of each demand as one line of steps, by year, with the part that was met', { timeout: 60_000 }, async () => {
    await open('?page=demands&addressed-to=kazakhstan');
    await expect.poll(demands, PATIENT).toHaveLength(25);
    const years = await page.locator('explorer-ledger tr.year').allInnerTexts();
    expect(years.map((year) => year.slice(0, 4))).toEqual([...years.map((year) => year.slice(0, 4))].sort());
    const steps = page
      .getByRole('row')
      .filter({ hasText: 'decriminalise defamation' })
      .first()
      .getByRole('list', { name: /step by step/ });
    expect(await steps.innerText()).toMatch(
      /made[\s\S]*2012[\s\S]*partly met[\s\S]*2020[\s\S]*\(Criminal Code article on defamation alone\)/,
    );
    expect(await steps.getByRole('listitem').first().getAttribute('title')).toMatch(/^“.+” .+ by .+$/);
    await page.getByRole('button', { name: /^Show all \(\d+ more\)$/ }).click();
    await expect.poll(async () => (await demands()).length, PATIENT).toBeGreaterThan(60);
    await page.getByRole('button', { name: /^Show all/ }).waitFor({ state: 'detached' });
    await steps.getByRole('link').last().click();
    await expect.poll(() => parameter('claim')).not.toBeNull();
  });

  it('is narrowed by whom and of whom, with organs and without, and by state', { timeout: 90_000 }, async () => {
    await open('?page=demands&made-by=eu');
    await expect.poll(async () => (await demands()).length, PATIENT).toBeGreaterThan(10);
    const withOrgans = (await demands()).length;
    await page.getByRole('checkbox', { name: 'Their organs as well' }).uncheck();
    await expect.poll(async () => (await demands()).length, PATIENT).toBeLessThan(withOrgans);
    await page.getByRole('button', { name: 'Any instead of European Union' }).click();
    await expect.poll(demands, PATIENT).toHaveLength(25);
    await page.getByRole('combobox', { name: 'Addressed to' }).fill('Kazakhstan');
    await page
      .getByRole('option', { name: /^Kazakhstan/ })
      .first()
      .click();
    await expect.poll(() => parameter('addressed-to')).toBe('kazakhstan');
    await page.getByRole('button', { name: /^Closed/ }).click();
    await expect.poll(async () => (await demands()).length, PATIENT).toBeLessThan(10);
    expect(parameter('open')).toBe('no');
    const states = await page.locator('explorer-ledger .demand-state').allInnerTexts();
    expect(states.filter((state) => !state.startsWith('closed'))).toEqual([]);
  });

  it('unfolds a demand by keyboard to its history, to whom it may cover, and to where it could be raised', async () => {
    await open(`?page=demands&made-by=european-parliament&said=${DAY}`);
    await page.getByRole('button', { name: /release all activists/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter('demand')).toBe('d1-release-activists');
    await page.getByText('May concern, left open by the text:').waitFor();
    await page.getByRole('link', { name: /human rights dialogue of 29 November 2017/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Address of this demand' }).getAttribute('href')).toBe(
      `/demands/d1-release-activists?said=${DAY}`,
    );
    expect(await listBarriers(page)).toEqual([]);
    await page.goBack();
    await page.getByText('May concern, left open by the text:').waitFor({ state: 'detached' });
  });

  it('leads from a demand to the one that it says again, and from that to all that say it again', { timeout: 60_000 }, async () => {
    await open('?page=demands&made-by=amnesty-international&demand=amnesty-release-2016');
    const restated = page.getByRole('region', { name: 'Others ask the same' });
    await restated.getByText('It says again what was asked before:').waitFor();
    await restated.locator('a[href="/demands/hrw-release-2016"]').click();
    await expect.poll(() => [parameter('demand'), parameter('made-by')]).toEqual(['hrw-release-2016', null]);
    await restated.getByText('It was asked again by others:').waitFor();
    for (const id of ['amnesty-release-2016', 'norwegian-hc-release-2016', 'un-experts-release-2016'])
      await restated.locator(`a[href="/demands/${id}"]`).waitFor();
    expect(await listBarriers(page)).toEqual([]);
  });

  it('says that nothing is known to come, shows the latest, and travels to when it was', async () => {
    await open(`?page=opportunities&today=2026-11-24&said=${DAY}`);
    await page.getByText('Nothing on or after 24 November 2026 is known to this collection.').waitFor();
    await page.locator('past-occasion').filter({ hasText: 'high-level meetings of early 2018' }).locator('summary').click();
    await page.getByText('Its day has passed; what came of it is not known to this collection.').waitFor();
    await page.getByRole('button', { name: 'See what was still to come on 28 November 2017' }).click();
    await expect.poll(() => parameter('today')).toBe('2017-11-28');
    await page.locator('section[aria-labelledby=coming] explorer-occasion').nth(2).waitFor();
    const names = await page.locator('section[aria-labelledby=coming] explorer-occasion h3').allInnerTexts();
    expect(names[0]).toBe('The EU-Kazakhstan human rights dialogue of 29 November 2017');
    expect(names.length).toBeGreaterThanOrEqual(3);
  });

  it('gives a sheet to take along, as text and on paper, and a calendar with the same choice', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(`?page=opportunities&said=${DAY}&towards=kazakhstan`);
    const sheet = page.locator('section[aria-labelledby=coming] explorer-occasion').first();
    // More than twenty are asked for by themselves.
    await sheet.getByRole('button', { name: /^Show all \((?:1[6-9]|[2-9]\d) more\)$/ }).waitFor();
    await sheet.getByRole('button', { name: 'Copy as text' }).click();
    await sheet.getByText('Copied.').waitFor();
    const text = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(text).toContain(`${explorer.url}/demands/d1-release-activists`);
    await page.evaluate(
      'window.print = () => (window.printed = document.querySelector("explorer-app").shadowRoot.querySelector("explorer-opportunities").shadowRoot.querySelectorAll(".alone explorer-occasion.sheet").length)',
    );
    await sheet.getByRole('button', { name: 'Print this sheet' }).click();
    await expect.poll(() => page.evaluate('window.printed')).toBe(1);
    expect(await page.getByRole('link', { name: 'Subscribe in a calendar' }).getAttribute('href')).toMatch(
      /^webcal:\/\/127\.0\.0\.1:\d+\/calendar\.ics\?towards=kazakhstan&rollUp=true&said=2017-11-28$/,
    );
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as .ics' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[\s\S]*human rights dialogue[\s\S]*END:VCALENDAR\s*$/);
  });

  it.each([
    ['?page=demands&demand=d1-release-activists', '/embed/demand?id=d1-release-activists', /query Demand\(/],
    ['?page=demands&open=yes', '/embed/demands?open=yes', /query Demands\(/],
    ['?page=opportunities&today=2017-11-28', '/embed/opportunities?today=2017-11-28', /query ComingOpportunities\(/],
  ])('shares %s as a link, an embed, and its query', async (search, embed, query) => {
    await open(search);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    await expect.poll(() => dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(`${explorer.url}/${search}`);
    await expect.poll(() => dialog.getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(`${explorer.url}/${search}`);
    const code = dialog.getByRole('textbox', { name: 'Embed' });
    expect(await code.inputValue()).toContain(embed);
    const link = await dialog.getByRole('link', { name: 'Open in the playground' }).getAttribute('href');
    expect(decodeURIComponent(link ?? '')).toMatch(query);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('fits a phone, in the dark, without a barrier', async () => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    for (const [search, text] of [
      [`?page=demands&made-by=european-parliament&said=${DAY}`, /release all activists/i],
      [`?page=opportunities&said=${DAY}`, /human rights dialogue of 29 November 2017/],
    ] as const) {
      await open(search);
      await page.getByText(text).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await listBarriers(page)).toEqual([]);
    }
    // As cards the rows are still those of a table.
    await open('?page=demands');
    expect(await page.getByRole('row').count()).toBeGreaterThanOrEqual(5);
  });
});
