import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkHtml } from '../support/check-html.js';
import { openCase } from '../support/open-case.js';
import { sendRequest, startTestServer } from '../support/test-server.js';
import { warmViews } from '../support/warm-views.js';

const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine } });
beforeAll(() => warmViews(opened), 180_000);
afterAll(() => opened.close());

const PICTURES = [
  'graph.svg?focus=max-bokaev',
  'graph.svg?focus=kazakhstan&depth=2&theme=dark',
  'path.svg?from=max-bokaev&to=eu',
  'path.svg?from=max-bokaev&to=eu&length=1',
  'timeline.svg?focus=kazakhstan&today=2017-12-01',
  'demands.svg?addressed-to=kazakhstan',
  'demand.svg?id=d1-release-activists',
  'claim.svg?id=c25-arrested-bokaev-ayan',
  'thing.svg?id=kazakhstan',
  'document.svg?id=euobserver-eu-needs-to-press',
  'view.svg?things=max-bokaev@0_0,kazakh-authorities@100_0p&opened=kazakh-authorities~max-bokaev',
  'view.svg',
  'graph.svg?focus=max-bokaev&width=320&height=480',
];

async function askStatistics(): Promise<{ documents: number; revision: string }> {
  const { data } = await opened.ask('{ statistics { documents revision } }');
  return (data as { statistics: { documents: number; revision: string } }).statistics;
}

describe('a picture as SVG', () => {
  test.each(PICTURES)('%s stands alone: no script, no style, nothing from elsewhere', async (name) => {
    const { status, headers, text } = await server.send(`/pictures/${name}`);
    expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml']);
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    expect(text).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(text).not.toMatch(/<(script|style|image|foreignObject|use)\b|style=|\son\w+=|NaN|undefined|Infinity/);
    for (const [, href] of text.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(new RegExp(`^${server.url}/`));
    const { documents, revision } = await askStatistics();
    const source = `Demarche · ${String(documents)} documents · revision ${revision.slice(0, 8)}`;
    expect(text).toMatch(new RegExp(`>${source} · \\d+ \\w+ \\d{4}</text>|>Demarche · ${String(documents)} [^<]*…</text>`));
  });

  test('passes the Nu checker', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'demarche-svg-'));
    const files: string[] = [];
    for (const [place, name] of PICTURES.entries()) {
      const file = path.join(folder, `${String(place)}.svg`);
      writeFileSync(file, (await server.send(`/pictures/${name}`)).text);
      files.push(file);
    }
    expect(await checkHtml(files, 'svg')).toEqual([]);
  });

  test('says what is in it to those who do not see it', async () => {
    const { text } = await server.send('/pictures/graph.svg?focus=max-bokaev');
    const titles = [...text.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title!);
    expect(titles).toEqual(expect.arrayContaining(['Around Max Bokaev', 'Max Bokaev, person', 'Kazakh authorities, public body']));
    expect(titles.filter((title) => /^Kazakh authorities – \w+( \+\d+)? – Max Bokaev$/.test(title))).toHaveLength(1);
    expect(text).toContain('by whom: not said');
    // What is behind one open end is told up to a point, and how much more there is.
    expect(Math.max(...titles.map((title) => title.length))).toBeLessThan(2000);
    expect(titles.some((title) => / And \d+ more\.$/.test(title))).toBe(true);
  });

  test('leads from each link of a line that is opened to its claim', async () => {
    const { text } = await server.send(
      '/pictures/view.svg?things=max-bokaev@0_0,kazakh-authorities@300_0&opened=kazakh-authorities~max-bokaev',
    );
    expect(text).toContain('<title>Kazakh authorities – arrested – Max Bokaev</title>');
    expect(text).toContain(`<a href="${server.url}/claims/c25-arrested-bokaev-ayan" target="_blank">`);
  });
});

describe('a picture as PNG', () => {
  test('is as large as was asked for, and as a preview where nothing was', async () => {
    expect(await measurePng('/pictures/graph.png?focus=max-bokaev')).toEqual([1200, 630]);
    expect(await measurePng('/pictures/claim.png?id=c25-arrested-bokaev-ayan&width=640&height=360')).toEqual([640, 360]);
  });

  async function measurePng(address: string): Promise<[number, number]> {
    const response = await fetch(`${server.url}${address}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }
});

describe('how it is sent', () => {
  test('any page may show it, and it is not sent twice', async () => {
    const address = '/pictures/thing.svg?id=max-bokaev';
    const { headers } = await server.send(address);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
    });
    const again = await server.send(address, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await server.send(`${address}&theme=dark`)).headers['etag']).not.toBe(headers['etag']);
  });

  test.each([
    ['graph.gif?focus=max-bokaev', 404, 'NOT_FOUND'],
    ['constructor.png?id=a', 404, 'NOT_FOUND'],
    ['graph.png', 400, 'BAD_USER_INPUT'],
    ['graph.png?focus=max-bokaev&width=99999', 400, 'BAD_USER_INPUT'],
    ['graph.png?focus=max-bokaev&height=1e3', 400, 'BAD_USER_INPUT'],
    ['graph.png?focus=nobody', 404, 'NOT_FOUND'],
    ['claim.svg?id=nobody', 404, 'NOT_FOUND'],
    ['frozen.png?hash=..', 400, 'BAD_USER_INPUT'],
    [`frozen.png?hash=${'0'.repeat(64)}`, 404, 'NOT_FOUND'],
  ])('%s is refused as everything else is', async (name, status, code) => {
    const answer = await server.send(`/pictures/${name}`);
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
  });

  test('requests are counted as those to the API are', async () => {
    const counted = await startTestServer({ parts: { engine: opened.engine }, config: { rateLimit: true } });
    const statuses: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) statuses.push((await sendRequest(`${counted.url}/pictures/thing.svg?id=max-bokaev`)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });
});

test('what was frozen has a picture of its own', async () => {
  const body = JSON.stringify({ address: '/claims/c25-arrested-bokaev-ayan' });
  const { json } = await server.send('/snapshots', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { status, text } = await server.send(`/pictures/frozen.svg?hash=${json.hash}`);
  expect(status).toBe(200);
  expect(text).toContain('arrested the activists Max Bokaev and Talgat Ayan');
});
