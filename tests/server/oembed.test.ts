import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../../src/neo4j/free-port.js';
import { openCase } from '../support/open-case.js';
import { sendRequest, startTestServer } from '../support/test-server.js';
import { warmViews } from '../support/warm-views.js';

const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine } });
const PUBLIC = 'https://demarche.example.org/kz';
const port = await findFreePort(null);
await startTestServer({ parts: { engine: opened.engine }, config: { url: PUBLIC, port } });
beforeAll(() => warmViews(opened), 180_000);
afterAll(() => opened.close());

const ask = (url: string, more = '') => server.send(`/oembed?url=${encodeURIComponent(url)}${more}`);

describe('an address of this server', () => {
  test.each([
    ['/things/max-bokaev', '/embed/graph?focus=max-bokaev', 'Around Max Bokaev'],
    ['/things/max-bokaev?pane=timeline', '/embed/timeline?focus=max-bokaev', 'Max Bokaev: what happened when'],
    ['/demands/d1-release-activists', '/embed/demand?id=d1-release-activists', 'Release all activists and political prisoners in jail'],
    [
      '/documents/euobserver-eu-needs-to-press',
      '/embed/document?id=euobserver-eu-needs-to-press',
      'EU needs to press for Kazakhstan reforms now',
    ],
    ['/?page=demands&addressed-to=kazakhstan', '/embed/demands?addressed-to=kazakhstan', 'Demands to Kazakhstan'],
    [
      '/?page=opportunities&towards=kazakhstan&today=2017-11-28',
      '/embed/opportunities?towards=kazakhstan&today=2017-11-28',
      'Opportunities with Kazakhstan',
    ],
    ['/?path-from=max-bokaev&path-to=eu', '/embed/path?from=max-bokaev&to=eu', 'From Max Bokaev to European Union'],
    [
      '/embed/claim?id=c25-arrested-bokaev-ayan',
      '/embed/claim?id=c25-arrested-bokaev-ayan',
      expect.stringMatching(/^Kazakh authorities arrested/),
    ],
  ])('%s is embedded as %s', async (page, embed, title) => {
    const { status, headers, json } = await ask(`${server.url}${page}`);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    // oEmbed 1.0, sections 2.3.4 and 2.3.4.4
    expect(json).toMatchObject({
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Demarche',
      provider_url: `${server.url}/`,
      cache_age: 300,
    });
    expect(json.html).toContain(`<iframe src="${server.url}${embed.replaceAll('&', '&#38;')}"`);
    expect(json.html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect(json.html).not.toMatch(/<script|allow-same-origin|\son\w+=/);
    expect([json.width, json.height]).toEqual([expect.any(Number), expect.any(Number)]);
    const picture = await server.send(json.thumbnail_url.slice(server.url.length));
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
  });

  test('takes no more room than there is', async () => {
    const { json } = await ask(`${server.url}/things/max-bokaev`, '&maxwidth=500&maxheight=300&format=json');
    expect([json.width, json.height]).toEqual([500, 300]);
    expect(json.html).toContain('width="500" height="300"');
    expect(json.thumbnail_width).toBeLessThanOrEqual(500);
    expect(json.thumbnail_height).toBeLessThanOrEqual(300);
    expect(json.thumbnail_url).toContain(`width=${String(json.thumbnail_width)}&height=${String(json.thumbnail_height)}`);
    const tiny = await ask(`${server.url}/things/max-bokaev`, '&maxwidth=100');
    expect(tiny.json).toMatchObject({ width: 100 });
    expect(tiny.json).not.toHaveProperty('thumbnail_url');
  });

  test('is known by the public address of the settings alone', async () => {
    const local = `http://127.0.0.1:${String(port)}`;
    const askPublished = (url: string) =>
      sendRequest(`${local}/oembed?url=${encodeURIComponent(url)}`, { headers: { host: 'evil.example' } });
    const own = await askPublished(`${PUBLIC}/claims/c25-arrested-bokaev-ayan`);
    expect(own.json.html).toContain(`<iframe src="${PUBLIC}/embed/claim?id=c25-arrested-bokaev-ayan"`);
    for (const other of [local, 'http://evil.example', 'https://demarche.example.org', `${PUBLIC}x`])
      expect([other, (await askPublished(`${other}/claims/c25-arrested-bokaev-ayan`)).status]).toEqual([other, 404]);
  });
});

describe('what is refused', () => {
  test.each([
    ['https://elsewhere.example/things/max-bokaev', 404, 'NOT_FOUND'],
    ['javascript:alert(1)', 404, 'NOT_FOUND'],
    [`${server.url}.evil.example/things/max-bokaev`, 404, 'NOT_FOUND'],
    [`${server.url}@evil.example/things/max-bokaev`, 404, 'NOT_FOUND'],
    [`${server.url}/things/nobody`, 404, 'NOT_FOUND'],
    [`${server.url}/playground/`, 404, 'NOT_FOUND'],
    [`${server.url}/`, 404, 'NOT_FOUND'],
    [`${server.url}/frozen/${'0'.repeat(64)}`, 404, 'NOT_FOUND'],
    ['', 400, 'BAD_USER_INPUT'],
  ])('%s', async (url, status, code) => {
    const answer = await ask(url);
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
  });

  test('another form than JSON, and a width that is none', async () => {
    const xml = await ask(`${server.url}/things/max-bokaev`, '&format=xml');
    expect([xml.status, xml.json.errors[0].extensions.code]).toEqual([501, 'NOT_SUPPORTED']);
    const wide = await ask(`${server.url}/things/max-bokaev`, '&maxwidth=wide');
    expect([wide.status, wide.json.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

test('what was frozen is embedded frozen', async () => {
  const body = JSON.stringify({ address: '/things/max-bokaev' });
  const { json } = await server.send('/snapshots', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { json: oembed } = await ask(`${server.url}${json.url}`);
  expect(oembed.html).toContain(`<iframe src="${server.url}/embed/frozen/${json.hash}"`);
  expect(oembed.thumbnail_url).toBe(`${server.url}/pictures/frozen.png?hash=${json.hash}`);
});
