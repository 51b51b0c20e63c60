import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/view/ask.js';
import type { Link, OpenEnd, Thing } from '../../src/view/graph-data.js';
import { EMPTY_GRAPH, addSubgraph } from '../../src/view/graph-data.js';
import { buildGraphModel } from '../../src/view/graph-model.js';
import { EMPTY_FILTER, placeFreely } from '../../src/view/view.js';
import type { ExportData } from '../../web/explorer/export/exported.js';
import { nameFile } from '../../web/explorer/export/save-file.js';
import { writeLinksCsv, writeThingsCsv } from '../../web/explorer/export/write-csv.js';
import { writeGraphml } from '../../web/explorer/export/write-graphml.js';
import { writeJson } from '../../web/explorer/export/write-json.js';
import { buildLinkRows, buildThingRows } from '../../web/explorer/table/rows.js';
import type { LinkRow } from '../../web/explorer/table/rows.js';
import { Sayings } from '../../web/explorer/table/sayings.js';
import { nextSorting, sortRows } from '../../web/explorer/table/sort-rows.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';
import { watchPage } from '../support/watch-page.js';
import type { PageWatch } from '../support/watch-page.js';
import { chromiumPath } from './browser.js';

/** A machine under load may let a question that was never asked before run out of time; the page asks it again. */
const isOfLoad = (fault: string): boolean => /status( of)? 504/.test(fault);

const UNSAID = { edtf: null, start: null, end: null, basis: 'UNSTATED', phrase: null, label: 'date not said' } as const;
const MAY = { edtf: '2016-05', start: '2016-05-01', end: '2016-05-31', basis: 'EXPLICIT', phrase: null, label: 'May 2016' } as const;
const SAYING = { voice: 'AUTHOR_FACT', certainty: 'STATED', modality: 'ACTUAL' } as const;

function person(id: string, name: string): Thing {
  return { __typename: 'Person', id, name, description: null, actorKind: 'PERSON', country: null };
}

const things = [person('a', '=SUM(A1), "the" <first> & only'), person('b', 'B')];
const links: Link[] = [
  {
    __typename: 'Membership',
    id: 'm',
    label: 'part of',
    inverseLabel: 'has part',
    from: { id: 'b' },
    to: { id: 'a' },
    date: UNSAID,
    organ: false,
    basis: null,
  },
  {
    __typename: 'Relation',
    id: 'r.1',
    label: 'arrested',
    inverseLabel: 'arrested by',
    from: { id: 'a' },
    to: { id: 'b' },
    date: MAY,
    type: 'ARRESTED',
    ...SAYING,
    inferred: true,
    claim: { id: 'r' },
  },
] as Link[];
const openEnd = {
  id: 'o',
  relation: 'SENTENCED',
  statement: 'B was sentenced.',
  agentStatus: 'UNSTATED',
  targetStatus: 'STATED',
  agents: [],
  targets: [{ thing: { id: 'b' } }],
  about: [],
  ...SAYING,
  polarity: 'NEGATED',
  date: UNSAID,
} as unknown as OpenEnd;
const model = buildGraphModel(addSubgraph(EMPTY_GRAPH, { things, links, openEnds: [openEnd] }), {
  things: things.map(({ id }) => placeFreely(id)),
  opened: [],
  filter: EMPTY_FILTER,
});
const findVerb = () => ({ label: 'sentence', pastLabel: 'sentenced' });
const rows = buildLinkRows(model, findVerb);

const data: ExportData = {
  head: {
    title: 'A & B',
    address: 'http://x/?things=a,b',
    revision: '0123',
    loadedAt: '2026-11-24T00:00:00Z',
    day: '2026-11-24',
    base: 'http://x',
  },
  things: buildThingRows(model),
  links: rows,
  saidBy: (claim) => (claim === 'r' ? ['M', 'P'] : undefined),
};

describe('the rows of the table', () => {
  it('are all links and open ends of the picture: acts first, an end that is not said is none', () => {
    expect(rows.map(({ key, from, verb, to, isOpenEnd, claim, line }) => [key, from?.id, verb, to?.id, isOpenEnd, claim, line])).toEqual([
      ['r.1', 'a', 'arrested', 'b', false, 'r', 'a~b'],
      ['o:agent:b', undefined, 'not: sentenced', 'b', true, 'o', null],
      ['m', 'b', 'part of', 'a', false, null, 'a~b'],
    ]);
    expect(buildThingRows(model).map(({ key, lines }) => [key, lines])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('say of what is planned that it will be done', () => {
    const planned = { ...openEnd, modality: 'PLANNED', polarity: 'AFFIRMED' } as OpenEnd;
    const view = { things: [placeFreely('b')], opened: [], filter: EMPTY_FILTER };
    const shown = buildGraphModel(addSubgraph(EMPTY_GRAPH, { things, links: [], openEnds: [planned] }), view);
    expect(buildLinkRows(shown, findVerb).map(({ verb }) => verb)).toEqual(['will sentence']);
    expect(buildLinkRows(shown, () => undefined).map(({ verb }) => verb)).toEqual(['sentenced (planned)']);
  });

  it('sort by the language, numbers by size, and what is missing stands last either way', () => {
    const by = (values: readonly (string | number | null)[], direction: 'ascending' | 'descending') =>
      sortRows(values, (value) => value, direction);
    expect(by(['b', null, 'Ä', 'a10', 'a9'], 'ascending')).toEqual(['Ä', 'a9', 'a10', 'b', null]);
    expect(by([2, null, 10], 'descending')).toEqual([10, 2, null]);
    expect(nextSorting(null, 'date')).toEqual({ column: 'date', direction: 'ascending' });
    expect(nextSorting({ column: 'date', direction: 'ascending' }, 'date')).toEqual({ column: 'date', direction: 'descending' });
    expect(nextSorting({ column: 'date', direction: 'descending' }, 'date')).toBeNull();
  });
});

describe('who says so', () => {
  const rowOf = (claim: string, from: string, to: string): LinkRow => ({
    ...rows[0]!,
    key: claim,
    claim,
    from: person(from, from),
    to: person(to, to),
  });

  /** Answers with the first `most` claims among the things that are asked for. */
  function fake(all: readonly LinkRow[], most: number): { readonly ask: Ask; readonly asked: number[] } {
    const asked: number[] = [];
    const ask = async (_: unknown, { of }: { readonly of: readonly string[] }) => {
      asked.push(of.length);
      const among = all.filter(({ from, to }) => of.includes(from!.id) && of.includes(to!.id)).slice(0, most);
      return {
        neighbourhood: {
          links: among.map(({ claim }) => ({ id: claim, claim: { id: claim, saidBy: [{ id: 'm', name: `M of ${String(claim)}` }] } })),
          openEnds: [],
        },
      };
    };
    return { ask: ask as unknown as Ask, asked };
  }

  it('is asked for by the ends of the links, and once', async () => {
    const all = Array.from({ length: 600 }, (_, place) => rowOf(`c${String(place)}`, `x${String(place)}`, 'hub'));
    const { ask, asked } = fake(all, 900);
    const sayings = new Sayings(ask);
    await sayings.load(all);
    expect(all.every(({ claim }) => sayings.namesOf(claim!)?.[0] === `M of ${String(claim)}`)).toBe(true);
    expect(asked).toEqual([251, 251, 101]);
    await sayings.load(all);
    expect(asked).toHaveLength(3);
  });

  it('is found of fewer at once where too much lies between them, and ends where an answer never holds it', async () => {
    const all = [
      ...Array.from({ length: 40 }, (_, place) => rowOf(`old${String(place)}`, 'a', 'b')),
      rowOf('c', 'a', 'b'),
      rowOf('d', 'a', 'z'),
    ];
    const { ask } = fake(all, 40);
    const sayings = new Sayings(ask);
    await sayings.load([rowOf('c', 'a', 'b'), rowOf('d', 'a', 'z')]);
    expect(sayings.namesOf('c')).toBeUndefined();
    expect(sayings.namesOf('d')).toEqual(['M of d']);
  });
});

describe('a file', () => {
  it('of CSV is safe against formulas, quoted, and has who says so and where the evidence is', () => {
    const [head, first, second, third, end] = writeLinksCsv(data).split('\r\n');
    expect(head).toBe(
      '\uFEFFfrom,verb,to,date,said_by,voice,certainty,modality,implied,kind,open_end,from_id,to_id,type,edtf,start,end,claim,evidence',
    );
    expect(first).toBe(
      `"'=SUM(A1), ""the"" <first> & only",arrested,B,May 2016,M; P,AUTHOR_FACT,STATED,ACTUAL,true,RELATION,false,a,b,ARRESTED,2016-05,2016-05-01,2016-05-31,r,http://x/claims/r`,
    );
    expect(second).toBe(
      ',not: sentenced,B,date not said,,AUTHOR_FACT,STATED,ACTUAL,false,RELATION,true,,b,SENTENCED,,,,o,http://x/claims/o',
    );
    expect(third).toMatch(/^B,part of,/);
    expect(end).toBe('');
    expect(writeThingsCsv(data).split('\r\n')[2]).toBe('b,B,Person,,1,http://x/things/b');
  });

  it('of JSON says where it was taken from, and keeps open ends apart', () => {
    expect(JSON.parse(writeJson(data))).toMatchObject({
      address: 'http://x/?things=a,b',
      revision: '0123',
      exportedOn: '2026-11-24',
      things: [{ id: 'a', address: 'http://x/things/a' }, { id: 'b' }],
      links: [
        { id: 'r.1', saidBy: ['M', 'P'], implied: true, evidence: 'http://x/claims/r' },
        { id: 'm', claim: null },
      ],
      openEnds: [{ from: null, to: 'b', claim: 'o', saidBy: null }],
    });
  });

  it('of GraphML names each node that an edge ends at, each key that a value has, and escapes what it must', () => {
    const text = writeGraphml(data);
    const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
    const nodes = new Set(all(/<node id="([^"]*)"/g));
    const ends = [...all(/source="([^"]*)"/g), ...all(/target="([^"]*)"/g)];
    expect(ends).toHaveLength(6);
    expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
    const keys = new Set(all(/<key id="([^"]*)"/g));
    expect(all(/<data key="([^"]*)"/g).filter((key) => !keys.has(key))).toEqual([]);
    expect(text).toContain('=SUM(A1), &#34;the&#34; &#60;first&#62; &#38; only');
    expect(text).toContain('<edge id="edge:o:agent:b" source="o:agent:b" target="b">');
  });

  it('is named for what it shows', () => {
    expect(nameFile('Nurbek Kushakbaev & Łódź', '2026-11-24', 'links.csv')).toBe('demarche-nurbek-kushakbaev-łodz-2026-11-24-links.csv');
    expect(nameFile('…', '2026-11-24', 'png')).toBe('demarche-view-2026-11-24.png');
  });
});

describe.skipIf(chromiumPath === undefined)('the table in a browser', () => {
  const THINGS = 'kazakh-authorities,max-bokaev,talgat-ayan,nurbek-kushakbaev,kazakhstan,epca';
  /** With the links of one article alone, these are less than a page. */
  const FEW = 'kazakh-authorities,talgat-ayan,trial-bokaev-ayan,max-bokaev&documents=euobserver-eu-needs-to-press';
  let explorer: RunningExplorer;
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);

  afterAll(() => explorer.close());

  beforeEach(async () => {
    context = await explorer.browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    watch = watchPage(page, explorer.url, isOfLoad);
    await open(THINGS);
  });

  async function open(things: string): Promise<void> {
    await page.goto(`${explorer.url}/?pane=table&things=${things}`);
    await page.getByRole('cell', { name: 'Talgat Ayan' }).first().waitFor();
    await watch.settle();
  }

  afterEach(async () => {
    expect(watch.takeFaults()).toEqual([]);
    await context.close();
  });

  const row = (text: string | RegExp) => page.getByRole('row').filter({ hasText: text });
  const column = (place: number): Promise<string[]> => page.locator(`tbody tr td:nth-child(${String(place)})`).allInnerTexts();

  it('says who says so, shows open ends, and opens the claim of a row', async () => {
    const arrested = row('Max Bokaev').filter({ hasText: 'arrested' }).filter({ hasText: 'Mihra Rittmann and Philippe Dam' });
    await arrested.waitFor();
    const imprisoned = row('Nurbek Kushakbaev').filter({ hasText: 'imprisoned' }).filter({ hasText: 'Mihra Rittmann and Philippe Dam' });
    expect(await imprisoned.locator('td').first().innerText()).toBe('not said');
    await arrested.locator('td').nth(3).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('claim')).toBe('c25-arrested-bokaev-ayan');
    expect(await arrested.getAttribute('aria-current')).toBe('true');
  });

  it('sorts by keyboard, finds by words, and filters as the picture does', async () => {
    await open(FEW);
    const head = page.getByRole('columnheader', { name: 'To', exact: true });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await column(3);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await column(3)).filter((name) => name !== 'not said')).toEqual(up.filter((name) => name !== 'not said').reverse());
    await page.getByRole('searchbox', { name: 'Find in the table' }).fill('bokaev arrest');
    await expect.poll(async () => [...new Set(await column(2))]).toEqual(['arrested']);
    await page.getByRole('searchbox', { name: 'Find in the table' }).fill('');
    await page.getByText('Filter', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'what they are about' }).uncheck();
    await expect.poll(() => new URL(page.url()).searchParams.get('kinds')).toBe('relation,membership');
    await page.getByText(/hidden by the filter/).waitFor();
    expect(await page.getByText('what they are about', { exact: true }).locator('visible=true').count()).toBe(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('kinds')).toBe(false);
  });

  async function save(name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await page.getByRole('button', { name: /^Export/ }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    const saved: Download = download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  it('saves what it lists as files, all of its pages, each as its format wants it', async () => {
    const [, counted = ''] = /(\d+)\s*$/.exec(await page.getByRole('button', { name: /^Links/ }).innerText()) ?? [];
    const listed = Number(counted);
    expect(listed).toBeGreaterThan(await page.locator('tbody tr').count());
    const csv = await save(/^Links as a table/);
    expect(csv.name).toMatch(/^demarche-kazakh-authorities-.*-links\.csv$/);
    expect(csv.bytes.toString().trimEnd().split('\r\n')).toHaveLength(listed + 1);
    const json = JSON.parse((await save(/JSON/)).bytes.toString()) as {
      links: { saidBy: string[] | null; claim: string | null }[];
      openEnds: unknown[];
      address: string;
    };
    expect(json.links.length + json.openEnds.length).toBe(listed);
    expect(json.links.every(({ claim, saidBy }) => claim === null || saidBy!.length > 0)).toBe(true);
    expect(json.address).toBe(page.url());
    const graphml = (await save(/GraphML/)).bytes.toString();
    const parsed = await page.evaluate<{ root: string; edges: number; faults: number }>(`(() => {
      const xml = new DOMParser().parseFromString(${JSON.stringify(graphml)}, 'application/xml');
      return { root: xml.documentElement.localName, edges: xml.getElementsByTagName('edge').length, faults: xml.getElementsByTagName('parsererror').length };
    })()`);
    expect(parsed).toEqual({ root: 'graphml', edges: listed, faults: 0 });
    expect((await save(/SVG/)).bytes.toString()).toMatch(/^(<\?xml[^>]*>\s*)?<svg[\s\S]*Max Bokaev[\s\S]*<\/svg>\s*$/);
    expect([...(await save(/PNG/)).bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  }, 30_000);
});
