import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Link, Thing } from '../../src/view/graph-data.js';
import { groupLinks } from '../../web/explorer/panel/thing/group-links.js';
import { listMarks } from '../../web/explorer/panel/thing/render-claims.js';
import type { Verb } from '../../web/explorer/store/verbs.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { voiceTexts } from '../../web/shared/texts.js';
import { chromiumPath } from './browser.js';

const person = (id: string): Thing => ({
  __typename: 'Person',
  id,
  name: id.toUpperCase(),
  description: null,
  actorKind: 'PERSON',
  country: null,
});

const link = (id: string, from: string, to: string, label = 'arrested'): Link => ({
  __typename: 'Relation',
  id,
  type: 'ARRESTED',
  label,
  inverseLabel: `${label} by`,
  from: { id: from },
  to: { id: to },
  date: { edtf: null, start: null, end: null, basis: 'UNSTATED', phrase: null, label: 'date not said' },
  voice: 'AUTHOR_FACT',
  certainty: 'STATED',
  modality: 'ACTUAL',
  inferred: false,
  claim: { id: `c-${id}` },
});

describe('the links of a thing', () => {
  const verbs = new Map([['ARRESTED' as const, { type: 'ARRESTED', pastLabel: 'arrested', inverseLabel: 'arrested by' } as Verb]]);
  const counts = [
    { kind: 'RELATION', type: 'ARRESTED', direction: 'OUT', count: 4 },
    { kind: 'RELATION', type: 'ARRESTED', direction: 'IN', count: 1 },
  ] as const;
  const things = ['b', 'c', 'd'].map(person);

  it('are grouped by verb and direction, with the links to one thing together, and those among others left out', () => {
    const links = [link('1', 'a', 'b'), link('2', 'a', 'c'), link('3', 'a', 'b'), link('4', 'b', 'a'), link('5', 'b', 'c')];
    const [out, back] = groupLinks('a', counts, { things, links }, verbs);
    expect(out).toMatchObject({ label: 'arrested', count: 4 });
    expect(out?.ends.map(({ thing, links: some }) => [thing.id, some.map(({ id }) => id)])).toEqual([
      ['b', ['1', '3']],
      ['c', ['2']],
    ]);
    expect(back).toMatchObject({ label: 'arrested by', ends: [{ thing: { id: 'b' } }] });
  });

  it('have the label that all of them have, and that of the verb where they differ or none is loaded', () => {
    const label = (links: Link[]): unknown => groupLinks('a', counts.slice(0, 1), { things, links }, verbs)[0]?.label;
    expect(label([link('1', 'a', 'b', 'will arrest')])).toBe('will arrest');
    expect(label([link('1', 'a', 'b', 'will arrest'), link('2', 'a', 'c')])).toBe('arrested');
    expect(label([])).toBe('arrested');
  });
});

describe('the marks of a claim', () => {
  it('say of an evaluation that others are reported to have made that it is one, and of an opinion once', () => {
    const marks = { modality: 'ACTUAL' } as const;
    expect(listMarks({ ...marks, voice: 'AUTHOR_FACT', certainty: 'STATED' })).toEqual([]);
    expect(listMarks({ ...marks, voice: 'REPORTED', certainty: 'OPINION' })).toEqual([voiceTexts.REPORTED, 'an opinion']);
    expect(listMarks({ ...marks, voice: 'AUTHOR_OPINION', certainty: 'OPINION' })).toEqual([voiceTexts.AUTHOR_OPINION]);
    expect(listMarks({ voice: 'AUTHOR_FACT', certainty: 'HEDGED', modality: 'PLANNED' })).toEqual(['hedged', 'planned']);
  });
});

describe.skipIf(chromiumPath === undefined)('the panel in a browser', () => {
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

  const open = (address: string) => page.goto(`${explorer.url}${address}`);
  const heading = (name: string | RegExp, level = 2): Locator => page.getByRole('heading', { name, level });
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const focused = () =>
    page.evaluate<string | null>(`(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? null;
  })()`);

  it('leads from a person to the passage that says what happened, and makes plain what is not said', async () => {
    await open('/things/nurbek-kushakbaev');
    await heading('Nurbek Kushakbaev').waitFor();
    await page.getByText('Нурбек Кушакбаев').waitFor();
    await heading(/What is not said/, 3).waitFor();
    const claim = page.getByRole('link', { name: /^Nurbek Kushakbaev and Amin Yeleusinov were imprisoned/ }).first();
    expect(await claim.getAttribute('href')).toBe('/claims/c31-imprisoned-kushakbaev-yeleusinov');
    const end = page.locator('.open-ends > li').filter({ hasText: 'Nurbek Kushakbaev and Amin Yeleusinov were imprisoned' }).first();
    expect(await end.textContent()).toContain('by whom: not said');
    await claim.click();
    await heading(/were imprisoned \(by whom is not said\)/).waitFor();
    await page.getByText('not said by the text').waitFor();
    await page.getByText('Told as a fact by Mihra Rittmann and Philippe Dam; said without reserve.').waitFor();
    await page.getByText('“were imprisoned earlier this year”').waitFor();
    const source = page.getByRole('link', { name: /^Read it in the source/ });
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/euobserver\.com\/.*#:~:text=/);
    expect([await source.getAttribute('rel'), await source.getAttribute('target')]).toEqual(['noopener', '_blank']);
    await page.getByText('found word for word in the source').waitFor();
    await page.getByRole('button', { name: 'EU needs to press for Kazakhstan reforms now' }).click();
    await heading('EU needs to press for Kazakhstan reforms now').waitFor();
    await heading(/Claims taken from it \d+/, 3).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await heading(/were imprisoned/).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await heading('Nurbek Kushakbaev').waitFor();
  });

  it('groups what a body does by verb, and leads to the claims of a line; what the filter hides is counted', async () => {
    await open('/?focus=european-parliament&things=european-parliament,kazakhstan');
    await heading(/^Acts/, 3).waitFor();
    await page.getByRole('button', { name: 'demanded of Kazakhstan: the claims behind it' }).click();
    await heading(/European Parliament and Kazakhstan/).waitFor();
    await page.getByText('“release of all activists and political prisoners”').waitFor();
    await page.getByText('one end is only implied').first().waitFor();
    await open('/?line=european-parliament~kazakhstan&things=european-parliament,kazakhstan&types=denounced');
    await page.getByText(/further links? between them (are|is) hidden by the filter/).waitFor();
    expect(await page.getByText('“release of all activists and political prisoners”').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.getByText('“release of all activists and political prisoners”').waitFor();
  });

  it('takes the focus when it is opened by keyboard, and gives it back', async () => {
    await open('/?things=max-bokaev,talgat-ayan&focus=max-bokaev');
    await heading('Max Bokaev').waitFor();
    const claim = page.locator('.claims a').first();
    await claim.focus();
    await page.keyboard.press('Enter');
    await region('Claim').waitFor();
    await expect.poll(focused, { timeout: 5000 }).toBe('Claim');
    await page.keyboard.press('Escape');
    await region('Thing').waitFor();
    await expect.poll(focused, { timeout: 5000 }).toBe('Thing');
    await page.keyboard.press('Escape');
    await expect.poll(() => region('Thing').count(), { timeout: 5000 }).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('Max Bokaev');
    await page.keyboard.press('Enter');
    await region('Thing').waitFor();
    await expect.poll(focused, { timeout: 5000 }).toBe('Thing');
    await page.keyboard.press('Escape');
    await expect.poll(focused, { timeout: 5000 }).toBe('Find a person, a body, a law, an event');
  });

  it('pins and hides what it shows, each a step that can be undone', async () => {
    await open('/?things=max-bokaev@0_0&focus=max-bokaev');
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    await expect.poll(() => page.url(), { timeout: 5000 }).toContain('max-bokaev@0_0p');
    await page.getByRole('button', { name: 'Let go' }).waitFor();
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.getByText('Nothing is on the screen yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await heading('Max Bokaev').waitFor();
  });

  it('shows those who take part where a claim is opened by itself, and says where nothing has an id', async () => {
    await open('/claims/c31-imprisoned-kushakbaev-yeleusinov');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('amin-yeleusinov');
    await open('/?claim=no-such-claim');
    await page.getByText('Nothing in this collection has the id no-such-claim.').waitFor();
  });

  it('goes on by itself when the server is back', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await open('/?claim=c31-imprisoned-kushakbaev-yeleusinov');
    await page
      .getByText(/The server cannot be reached/)
      .first()
      .waitFor();
    await page.unroute('**/graphql');
    await heading(/were imprisoned/).waitFor();
  });
});
