import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATASETS } from '../../src/server/data/datasets.js';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';
import { warmViews } from '../support/warm-views.js';

const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine } });
beforeAll(() => warmViews(opened), 180_000);
afterAll(() => opened.close());

const DAY = '2017-11-28';
const SAID = 'as known on 28 November 2017';

async function countAsOf(field: string): Promise<number> {
  const { data } = await opened.ask(`{ asOf(said: "${DAY}") { n: ${field} { totalCount } } }`);
  return (data as { asOf: { n: { totalCount: number } } }).asOf.n.totalCount;
}

describe('a table as of a day', () => {
  test.each(['claims', 'demands', 'documents', 'things', 'opportunities', 'relations'])('%s holds what was known then', async (name) => {
    const [then, now] = await Promise.all([server.send(`/data/${name}.json?said=${DAY}`), server.send(`/data/${name}.json`)]);
    expect(then.status).toBe(200);
    expect(then.json.total).toBe(await countAsOf(name === 'opportunities' ? 'opportunities(first: 1)' : `${name}(first: 1)`));
    expect(then.json.total).toBeLessThan(now.json.total);
    const ids = new Set(now.json.rows.map((row: { id: string }) => row.id));
    expect(then.json.rows.every((row: { id: string }) => ids.has(row.id))).toBe(true);
    expect(then.headers['etag']).not.toBe(now.headers['etag']);
    const csv = await server.send(`/data/${name}.csv?said=${DAY}&limit=5`);
    expect(csv.headers['content-disposition']).toContain(`demarche-${name}-said-${DAY}-`);
  });

  test('is described as a parameter of every table, and a day that is none is refused', async () => {
    const { json } = await server.send('/data');
    for (const { parameters } of json.datasets) expect(parameters.map(({ name }: { name: string }) => name)).toContain('said');
    expect(json.datasets).toHaveLength(DATASETS.length);
    expect((await server.send('/data/claims.json?said=2017-02-30')).status).toBe(400);
  });
});

test('a calendar as of a day says so, and leads to the same list', async () => {
  const { text } = await server.send(`/calendar.ics?towards=kazakhstan&said=${DAY}`);
  const lines = text.replaceAll('\r\n ', '');
  expect(lines).toContain(`as known on ${DAY}`);
  expect(lines).toContain(`said=${DAY}`);
});

describe('pictures, embeds and oEmbed as of a day', () => {
  test.each([
    '/pictures/graph.svg?focus=max-bokaev',
    '/pictures/demands.svg?addressed-to=kazakhstan',
    '/pictures/timeline.svg?focus=max-bokaev',
  ])('%s says as of which day it is, and is another picture than that of today', async (address) => {
    const [then, now] = await Promise.all([server.send(`${address}&said=${DAY}`), server.send(address)]);
    expect([then.status, now.status]).toEqual([200, 200]);
    expect(then.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(new RegExp(SAID.replaceAll(' ', '\\s+')));
    expect(then.text).not.toBe(now.text);
    expect(then.headers['etag']).not.toBe(now.headers['etag']);
  });

  test.each([
    [`/things/max-bokaev?said=${DAY}`, `/embed/graph?focus=max-bokaev&said=${DAY}`],
    [`/claims/c26-sentenced-bokaev-ayan?said=${DAY}`, `/embed/claim?id=c26-sentenced-bokaev-ayan&said=${DAY}`],
    [`/?page=opportunities&said=${DAY}`, `/embed/opportunities?said=${DAY}`],
    [`/?page=demands&said=${DAY}&addressed-to=kazakhstan`, `/embed/demands?addressed-to=kazakhstan&said=${DAY}`],
  ])('%s is embedded as %s', async (page, embed) => {
    const { json } = await server.send(`/oembed?url=${encodeURIComponent(server.url + page)}`);
    expect(json.html).toContain(embed.replaceAll('&', '&#38;'));
    expect(json.title).toContain(SAID);
    expect(json.thumbnail_url).toContain(`said=${DAY}`);
    const { text } = await server.send(embed);
    expect(text).toContain(` said="${DAY}"`);
    expect(text).toContain(`${SAID} · Demarche</title>`);
    expect(text).toContain(`<link rel="canonical" href="${server.url}${page.replaceAll('&', '&#38;')}">`);
  });

  test('what is not known yet is not there', async () => {
    expect((await server.send('/pictures/claim.svg?id=c26-sentenced-bokaev-ayan&said=2016-01-01')).status).toBe(404);
    expect((await server.send('/embed/claim?id=c26-sentenced-bokaev-ayan&said=2016-01-01')).status).toBe(404);
  });
});

test('what is frozen as of a day stays so', async () => {
  const body = JSON.stringify({ address: `/embed/demands?addressed-to=kazakhstan&said=${DAY}` });
  const kept = await server.send('/snapshots', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { json } = await server.send(`/snapshots/${kept.json.hash}`);
  expect(json).toMatchObject({ title: `Demands to Kazakhstan – ${SAID}`, live: `/?page=demands&said=${DAY}&addressed-to=kazakhstan` });
  expect(Object.keys(json.answers).filter((name) => !name.includes(`"said":"${DAY}"`))).toEqual([]);
  const picture = await server.send(`/pictures/frozen.svg?hash=${kept.json.hash}`);
  expect(picture.status).toBe(200);
});
