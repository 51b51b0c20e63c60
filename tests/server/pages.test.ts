import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fail } from '../../src/errors.js';
import { writeHead } from '../../src/server/page-head/write-head.js';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';
import type { TestAnswer } from '../support/test-server.js';
import { warmViews } from '../support/warm-views.js';

const SHELL = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Demarche</title><!--head--></head>
  <body><explorer-app></explorer-app><!--content--></body>
</html>
`;

function makeWeb(): string {
  const web = mkdtempSync(path.join(tmpdir(), 'demarche-web-'));
  mkdirSync(path.join(web, 'explorer', 'assets'), { recursive: true });
  writeFileSync(path.join(web, 'explorer', 'index.html'), SHELL);
  return web;
}

const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine, web: makeWeb() } });
const away = await startTestServer({
  parts: { web: makeWeb() },
  before: () => {
    throw fail('SERVICE_UNAVAILABLE', 'away');
  },
});
beforeAll(() => warmViews(opened), 180_000);
afterAll(() => opened.close());

/** A page does not wait long for its head. Where the machine is busy, it is asked for again. */
async function sendInTime(address: string): Promise<TestAnswer> {
  for (let turn = 0; ; turn += 1) {
    const answer = await server.send(address);
    if (turn === 20 || answer.text !== SHELL || answer.status !== 200) return answer;
  }
}

const readMeta = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [name!, content!]),
  );
const readLinked = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!) as Record<string, unknown>;

describe('the page of', () => {
  test('a person: its name, its picture, how to embed it, and what it is', async () => {
    const { status, text } = await sendInTime('/things/max-bokaev');
    expect(status).toBe(200);
    expect(text).toContain('<title>Max Bokaev · Demarche</title>');
    expect(text).toContain(`<link rel="canonical" href="${server.url}/things/max-bokaev">`);
    const meta = readMeta(text);
    expect(meta).toMatchObject({
      'og:title': 'Max Bokaev',
      'og:url': `${server.url}/things/max-bokaev`,
      'og:image': `${server.url}/pictures/graph.png?focus=max-bokaev`,
      'og:image:width': '1200',
      'twitter:card': 'summary_large_image',
      description: expect.stringMatching(/^Person\. Activist.* claims, each with the passage behind it\.$/),
    });
    const picture = await server.send(meta['og:image']!.slice(server.url.length));
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
    const [, discovery] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(text)!;
    const oembed = await server.send(discovery!.replaceAll('&#38;', '&').slice(server.url.length));
    expect(oembed.json.html).toContain('/embed/graph?focus=max-bokaev');
    expect(readLinked(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Max Bokaev',
      alternateName: expect.arrayContaining(['Макс Бокаев']),
    });
  });

  test.each([
    ['opportunities', 'Opportunities: when demands can be raised', /^\d+ opportunit(y|ies), such as meetings/],
    ['demands', 'Demands', /^\d+ demands, \d+ of them open/],
  ])('the %s: its own title and description', async (page, title, description) => {
    const { status, text } = await sendInTime(`/?page=${page}`);
    expect([status, text]).toEqual([200, expect.stringContaining(`<title>${title} · Demarche</title>`)]);
    expect(readMeta(text)['description']).toMatch(description);
  });

  test('an id that is percent-encoded, as tables and calendars write it', async () => {
    const { status, text } = await sendInTime('/things/max%2Dbokaev');
    expect([status, text]).toEqual([200, expect.stringContaining('<title>Max Bokaev · Demarche</title>')]);
  });

  test('a claim: a Claim that appears in a document, said by its authors', async () => {
    const { text } = await sendInTime('/claims/c25-arrested-bokaev-ayan');
    expect(readLinked(text)).toMatchObject({
      '@type': 'Claim',
      text: expect.stringMatching(/^Kazakh authorities arrested/),
      temporal: '2016-05',
      author: [{ name: 'Mihra Rittmann' }, { name: 'Philippe Dam' }],
      appearance: [{ '@type': 'Article', headline: 'EU needs to press for Kazakhstan reforms now', datePublished: '2017-11-28' }],
    });
  });

  test.each([
    ['/things/kazakhstan', 'Country'],
    ['/things/european-parliament', 'Organization'],
    ['/things/kz-trade-union-law-2014', 'Legislation'],
    ['/things/land-law-protests', 'Event'],
    ['/documents/euobserver-eu-needs-to-press', 'Article'],
    ['/demands/d1-release-activists', 'WebPage'],
    ['/?page=demands', 'WebPage'],
    ['/', 'WebPage'],
  ])('%s is a %s', async (address, type) => {
    const { status, text } = await sendInTime(address);
    expect([status, readLinked(text)['@type']]).toEqual([200, type]);
    expect(readMeta(text)['og:image']).toMatch(new RegExp(`^${server.url}/pictures/`));
  });

  test('a thing tells what is claimed of it without any script, and how much more there is', async () => {
    const { data } = await opened.ask('{ actor(id: "max-bokaev") { claims(first: 1) { totalCount nodes { id } } } }');
    const { totalCount, nodes } = (data as { actor: { claims: { totalCount: number; nodes: { id: string }[] } } }).actor.claims;
    const { text } = await sendInTime('/things/max-bokaev');
    const [, plain = ''] = /<noscript>(.*)<\/noscript>/s.exec(text)!;
    expect(plain).toContain('<h1>Max Bokaev</h1>');
    expect(plain).toContain(`<li><a href="/claims/${nodes[0]!.id}">Max Bokaev and Talgat Ayan organised`);
    expect(plain).toContain(
      `And ${String(totalCount - plain.split('<li>').length + 1)} more: <a href="/data/claims.csv?participants=max-bokaev">`,
    );
  });

  test('a document lists what it says without any script, and a claim leads to its words', async () => {
    const { text } = await sendInTime('/documents/euobserver-eu-needs-to-press');
    const [, plain = ''] = /<noscript>(.*)<\/noscript>/s.exec(text)!;
    expect(plain).toContain('<a href="/claims/c25-arrested-bokaev-ayan">Kazakh authorities arrested');
    const { data } = await opened.ask('{ document(id: "euobserver-eu-needs-to-press") { claims(first: 0) { totalCount } } }');
    const { totalCount } = (data as { document: { claims: { totalCount: number } } }).document.claims;
    const listed = plain.split('<li><a href="/claims/').length - 1;
    expect(plain).toContain(
      `<p>And ${String(totalCount - listed)} more: <a href="/data/claims.csv?documents=euobserver-eu-needs-to-press">`,
    );
    const claim = await sendInTime('/claims/c25-arrested-bokaev-ayan');
    expect(claim.text).toContain('<a href="https://euobserver.com/opinion/140077#:~:text=');
  });

  test('opportunities are listed without any script, with what can be and what was raised', async () => {
    const { text } = await sendInTime('/?page=opportunities&towards=kazakhstan&today=2017-11-28');
    const [, plain = ''] = /<noscript>(.*)<\/noscript>/s.exec(text)!;
    expect(plain).toContain('<h1>Opportunities with Kazakhstan</h1>');
    expect(plain).toMatch(
      /<li>The visit of the Central Asian justice ministers to Brussels \([^)]+\): (more than )?\d+ open demands<\/li>/,
    );
    expect(plain).toMatch(/<li><a href="\/demands\/[^"]+">/);
    expect(plain).toContain('no source in this graph says that one was raised');
    expect(plain).not.toMatch(/not raised|undefined/);
  });

  test('a long view is that of the address that was kept', async () => {
    const body = JSON.stringify({ address: '/?things=max-bokaev,talgat-ayan', answers: false });
    const { json } = await server.send('/snapshots', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { text } = await sendInTime(json.url);
    expect(text).toContain('<title>Max Bokaev and Talgat Ayan · Demarche</title>');
    expect(text).toContain(`<link rel="canonical" href="${server.url}${json.url}">`);
  });
});

describe('a page without what it should show', () => {
  test.each(['/things/nobody', '/claims/max-bokaev', '/demands/nobody', '/documents/nobody', '/?saved=' + '0'.repeat(64)])(
    '%s is not found, and still the explorer',
    async (address) => {
      const { status, text } = await sendInTime(address);
      expect(status).toBe(404);
      expect(text).toContain('<explorer-app>');
      expect(text).not.toContain('og:image');
    },
  );

  test('that of a thing which an editor found to be another leads there, with the rest of its address', async () => {
    const { status, headers } = await sendInTime('/things/almaty-court?voices=REPORTED');
    expect([status, headers.location]).toEqual([301, '/things/medeu-district-court?voices=REPORTED']);
  });

  test.each(['/things/max-bokaev', '/', '/claims/c1'])('%s comes all the same when the database is away', async (address) => {
    const { status, text } = await away.send(address);
    expect([status, text]).toEqual([200, SHELL]);
  });
});

test('nothing that a name holds can end the element that it stands in', () => {
  const evil = `"'><script>alert(1)</script></title><!--`;
  const addresses = { page: 'https://a.example/', embed: '', oembed: 'https://a.example/oembed', picture: 'https://a.example/p.png' };
  const head = writeHead({ title: evil, description: evil, addresses, linkedData: { name: evil, text: '\u2028</script>' } });
  expect(head.match(/<script/g)).toEqual(['<script']);
  expect(head.match(/<\/script>/g)).toEqual(['</script>']);
  expect(head).not.toContain('alert(1)</script>');
  expect(readLinked(head)).toEqual({ name: evil, text: '\u2028</script>' });
});
