import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from './browser.js';
import { STAGE_TIME, setStage } from './embed-stage.js';
import type { Shown, Stage } from './embed-stage.js';

/** The article with which the collection began: what one document says does not grow. */
const ONE = 'documents="euobserver-eu-needs-to-press"';

type AskServer = <Data>(query: string) => Promise<Data>;

/** One of each element, and what a reader finds in it, or how that is found out. */
type Example = readonly [name: string, attributes: string, texts: readonly string[] | ((ask: AskServer) => Promise<readonly string[]>)];

const ELEMENTS: readonly Example[] = [
  ['graph', 'focus="max-bokaev"', ['Max Bokaev', 'by whom: not said', 'what it is about, or belongs to']],
  ['path', `from="max-bokaev" to="kazakhstan" ${ONE}`, ['From Max Bokaev to Kazakhstan', 'Kazakh authorities', 'arrested by, May 2016']],
  ['timeline', `focus="max-bokaev" ${ONE}`, ['Max Bokaev by date', '6 claims', 'by November 2016']],
  [
    'claim',
    'id="c26-sentenced-bokaev-ayan"',
    ['by whom is not said', 'Told as a fact by Mihra Rittmann and Philippe Dam', 'Read it in the source'],
  ],
  ['thing', 'id="max-bokaev"', tellBokaev],
  ['demands', 'made-by="european-parliament" addressed-to="kazakhstan"', tellDemands],
  ['opportunities', 'towards="kazakhstan" today="2017-11-28"', tellDialogue],
  [
    'sources',
    'publisher="euobserver"',
    ['Sources: of EUobserver', 'EU needs to press for Kazakhstan reforms now', 'found word for word in the source'],
  ],
  [
    'demand',
    'id="d3-press-for-reforms"',
    ['Press for reforms in Kazakhstan now', 'open · partly met', 'EU needs to press for Kazakhstan reforms now'],
  ],
  ['document', 'id="euobserver-eu-needs-to-press"', ['EU needs to press for Kazakhstan reforms now', 'By Mihra Rittmann and Philippe Dam']],
  ['story', 'id="agreement-and-people-in-jail"', ['An agreement, and the people in jail', 'Begin', 'All steps and their sources as text']],
  ['view', 'view="?things=max-bokaev,kazakh-authorities"', ['Max Bokaev', 'Kazakh authorities', 'arrested']],
];

async function tellBokaev(ask: AskServer): Promise<readonly string[]> {
  const { person } = await ask<{
    person: { claims: { totalCount: number }; relationCounts: { kind: string; type: string | null; direction: string; count: number }[] };
  }>('{ person: node(id: "max-bokaev") { ... on Person { claims { totalCount } relationCounts { kind type direction count } } } }');
  const isArrest = (counted: (typeof person.relationCounts)[number]): boolean =>
    counted.kind === 'RELATION' && counted.type === 'ARRESTED' && counted.direction === 'IN';
  const arrests = person.relationCounts.filter(isArrest).map(({ count }) => `arrested (${String(count)})`);
  return ['Person', 'Макс Бокаев', ...arrests, `${String(person.claims.totalCount)} claims`];
}

async function tellDemands(ask: AskServer): Promise<readonly string[]> {
  const narrowed = 'madeBy: "european-parliament", addressedTo: "kazakhstan", rollUp: true, first: 1';
  const { all, open } = await ask<Record<'all' | 'open', { totalCount: number }>>(
    `{ all: demands(${narrowed}) { totalCount } open: demands(${narrowed}, isOpen: true) { totalCount } }`,
  );
  expect(all.totalCount).toBeGreaterThan(1);
  return [
    'Demands by European Parliament on Kazakhstan',
    `${String(all.totalCount)} demands, ${String(open.totalCount)} open`,
    'By European Parliament, to Kazakhstan.',
  ];
}

async function tellDialogue(ask: AskServer): Promise<readonly string[]> {
  const { node } = await ask<{ node: { demands: { id: string }[] } }>(
    '{ node(id: "o3-justice-ministers") { ... on Opportunity { demands(first: 21) { id } } } }',
  );
  const { length } = node.demands;
  return [
    'Opportunities with Kazakhstan',
    'Coming up from 28 November 2017',
    'The EU-Kazakhstan human rights dialogue of 29 November 2017',
    'The visit of the Central Asian justice ministers to Brussels',
    length > 20 ? 'More than 20 open demands can be raised there' : `${String(length)} open demand`,
    'Of no demand does a source in this graph say that it was raised there.',
  ];
}

/** Writes down what is told, and adds an element that has something to show and one that has not. */
const LISTEN = `{
  window.told = [];
  for (const type of ['demarche-ready', 'demarche-select', 'demarche-error'])
    document.body.addEventListener(type, (event) => told.push(type + ' ' + JSON.stringify(event.detail)));
  document.querySelector('main').innerHTML =
    '<h1>Events</h1><demarche-demands made-by="european-parliament"></demarche-demands><demarche-graph></demarche-graph>';
}`;

function readStyle(page: Page, element: string, part: string, name: string): Promise<string> {
  return page.evaluate<string>(`getComputedStyle(document.querySelector('${element}').shadowRoot.querySelector('${part}')).${name}`);
}

describe.skipIf(chromiumPath === undefined)('an element in a page of somebody else', () => {
  let stage: Stage;
  let shown: Shown;

  beforeAll(async () => {
    stage = await setStage();
  }, STAGE_TIME);
  afterEach(() => shown.close());
  afterAll(() => stage.close());

  const askServer: AskServer = async <Data>(query: string) => {
    const response = await fetch(`${stage.url}/graphql?query=${encodeURIComponent(query)}`);
    return ((await response.json()) as { readonly data: Data }).data;
  };

  it.each(ELEMENTS)('<demarche-%s %s> shows what it was asked for, and where it is from', async (name, attributes, texts) => {
    shown = await stage.show(`<demarche-${name} ${attributes}></demarche-${name}>`);
    const element = shown.page.locator(`demarche-${name}`);
    for (const text of typeof texts === 'function' ? await texts(askServer) : texts)
      await element.getByText(text).locator('visible=true').first().waitFor();
    await element.getByText(/Demarche, revision [0-9a-f]{7}, as of \d+ \w+ \d{4}/).waitFor();
    const link = element.getByRole('link', { name: 'Open in Demarche' });
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${stage.url}/`));
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    expect(shown.strangers()).toEqual([]);
    expect(shown.complaints).toEqual([]);
  });

  it('shows something else when its attributes or its properties change', async () => {
    shown = await stage.show('<demarche-thing id="max-bokaev"></demarche-thing>');
    const element = shown.page.locator('demarche-thing');
    await element.getByRole('heading', { name: 'Max Bokaev' }).waitFor();
    await shown.page.evaluate("document.querySelector('demarche-thing').setAttribute('id', 'kazakhstan')");
    await element.getByRole('heading', { name: 'Kazakhstan' }).waitFor();
    await shown.page.evaluate("document.querySelector('demarche-thing').id = 'talgat-ayan'");
    await element.getByRole('heading', { name: 'Talgat Ayan' }).waitFor();
    expect(await element.getAttribute('id')).toBe('talgat-ayan');
  });

  it('tells the page what happens in it', async () => {
    shown = await stage.show('<p>Before</p>');
    const { page } = shown;
    await page.waitForFunction("customElements.get('demarche-demands') !== undefined");
    await page.evaluate(LISTEN);
    await page.getByText('Release all activists').first().click();
    await expect
      .poll(() => page.evaluate<string[]>('told'))
      .toEqual(
        expect.arrayContaining([
          'demarche-ready {"kind":"demands"}',
          expect.stringMatching(/^demarche-select \{"kind":"demand","id":"d\d-/),
          'demarche-error {"code":"BAD_USER_INPUT","message":"This element needs a focus: the id of the thing in its middle.","again":false}',
        ]),
      );
  });

  it('wears the colours of the page by custom properties and parts', async () => {
    shown = await stage.show(
      '<style>demarche-thing { --demarche-paper: rgb(1, 2, 3); } demarche-thing::part(title) { color: rgb(4, 5, 6); }</style><demarche-thing id="max-bokaev"></demarche-thing>',
    );
    const { page } = shown;
    await page.locator('demarche-thing').getByRole('heading', { name: 'Max Bokaev' }).waitFor();
    expect(await readStyle(page, '#max-bokaev', 'h2', 'color')).toBe('rgb(4, 5, 6)');
    expect(await readStyle(page, '#max-bokaev', 'section', 'backgroundColor')).toBe('rgb(1, 2, 3)');
  });

  it('follows the scheme of the page, or the theme that it is given', async () => {
    shown = await stage.show(
      '<demarche-thing id="max-bokaev"></demarche-thing><demarche-thing id="talgat-ayan" theme="light"></demarche-thing>',
      {
        colorScheme: 'dark',
      },
    );
    const paper = (id: string) => readStyle(shown.page, `#${id}`, 'section', 'backgroundColor');
    await shown.page.getByRole('heading', { name: 'Max Bokaev' }).waitFor();
    await shown.page.getByRole('heading', { name: 'Talgat Ayan' }).waitFor();
    expect([await paper('max-bokaev'), await paper('talgat-ayan')]).toEqual(['rgb(20, 24, 31)', 'rgb(252, 251, 248)']);
  });

  it('says what is not there, and what it could not read', async () => {
    shown = await stage.show('<demarche-thing id="nobody"></demarche-thing><demarche-graph focus="max-bokaev" depth="7"></demarche-graph>');
    await shown.page.getByText('There is no thing with the id nobody in this collection.').waitFor();
    await shown.page.getByText('Left out, since it cannot be read: depth="7"').waitFor();
    await shown.page.locator('demarche-graph').getByRole('heading', { name: 'Max Bokaev' }).waitFor();
  });

  it('lives under a policy that lets in nothing but its script and its answers', async () => {
    shown = await stage.publish({
      'strict.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${stage.url}; connect-src ${stage.url}; img-src data:">
        <link rel="icon" href="data:,"><script src="${stage.url}/embed.js" async></script>
        <demarche-graph focus="max-bokaev"></demarche-graph><demarche-story id="agreement-and-people-in-jail"></demarche-story>`,
    });
    await shown.page
      .locator('demarche-graph')
      .getByRole('button', { name: /^Max Bokaev, Person/ })
      .click();
    await shown.page.getByRole('button', { name: 'Begin' }).click();
    await shown.page.getByText(/^Step 1 of/).waitFor();
    expect(await readStyle(shown.page, 'demarche-graph', 'section', 'backgroundColor')).toBe('rgb(252, 251, 248)');
    expect(shown.complaints).toEqual([]);
  });

  it('keeps letters of a collection letters', async () => {
    shown = await stage.show(`<demarche-thing id="&lt;img src=x onerror=alert(1)&gt;"></demarche-thing>`);
    await shown.page.getByText('expected an id').waitFor();
    expect(await shown.page.locator('demarche-thing img').count()).toBe(0);
    expect(shown.complaints).toEqual([]);
  });
});
