import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SUBJECT_KINDS } from '../../src/view/subject-address.js';
import { startTestServer } from '../support/test-server.js';

const SCRIPT = `'use strict'; // ${'x'.repeat(2000)}`;
const server = await startTestServer({ parts: { web: makeFolder() } });
const unbuilt = await startTestServer({ config: { frameAncestors: ['https://news.example'] } });

function makeFolder(): string {
  const web = mkdtempSync(path.join(tmpdir(), 'demarche-web-'));
  mkdirSync(path.join(web, 'embed'));
  writeFileSync(path.join(web, 'embed', 'embed.js'), SCRIPT);
  writeFileSync(path.join(web, 'embed', 'page.css'), 'body { margin: 0; }');
  return web;
}

test('an embed page is one element with what the address says, and no script or style of its own', async () => {
  const { status, text } = await server.send('/embed/graph?depth=2&focus=max-bokaev&types=arrested,Sentenced');
  expect(status).toBe(200);
  expect(text).toContain('<demarche-graph focus="max-bokaev" depth="2" types="arrested,sentenced"></demarche-graph>');
  expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/embed.js" defer>']);
  expect(text).not.toMatch(/<style|style=|javascript:|\son\w+=/);
});

test('an embed page names the page of the explorer that shows the same', async () => {
  const { text } = await server.send('/embed/claim?id=c1');
  expect(text).toContain(`<link rel="canonical" href="${server.url}/claims/c1">`);
  expect(text).toContain(`<a href="${server.url}/claims/c1" target="_blank" rel="noopener">`);
});

test('a saved view is one attribute, and its theme that of the page', async () => {
  const { text } = await server.send('/embed/view?things=a,b&types=arrested&theme=dark');
  expect(text).toContain('<demarche-view view="?things=a,b&#38;types=arrested" theme="dark"></demarche-view>');
  expect(text).toContain('<html lang="en" data-theme="dark">');
});

test('any site may frame and load it, and a browser keeps its files for five minutes', async () => {
  for (const address of ['/embed/graph?focus=max-bokaev', '/embed.js', '/embed/page.css']) {
    const { status, headers } = await server.send(address);
    expect([address, status]).toEqual([address, 200]);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': address.startsWith('/embed/graph') ? 'no-cache' : 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    });
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('cross-origin-embedder-policy');
  }
});

test('a page whose collection does not answer comes all the same, with what it is as its title, and is not kept', async () => {
  const { status, headers, text } = await server.send('/embed/timeline?focus=max-bokaev');
  expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
  expect(text).toContain('<title>Timeline · Demarche</title>');
});

test('what is frozen has a page, if only by a hash', async () => {
  const hash = 'ab'.repeat(32);
  for (const address of [`/embed/frozen/${hash}`, `/frozen/${hash}?theme=dark`]) {
    const { status, text } = await server.send(address);
    expect([address, status]).toEqual([address, 404]);
    expect(text).toContain(`<demarche-view frozen="${hash}"`);
  }
  expect((await server.send('/embed/frozen/nonsense')).text).toContain('a hash of 64 digits');
});

test('its policy lets nothing in but the script, the style and the answers of this server', async () => {
  const { headers } = await server.send('/embed/graph?focus=max-bokaev');
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
  );
});

test('only those may frame it whom the settings name, and the pages of this server', async () => {
  const { headers } = await unbuilt.send('/embed/thing?id=max-bokaev');
  expect(headers['content-security-policy']).toContain("; frame-ancestors https://news.example 'self'");
  const closed = await startTestServer({ config: { frameAncestors: ["'none'"] } });
  const { headers: own } = await closed.send('/embed/thing?id=max-bokaev');
  expect(own['content-security-policy']).toMatch(/; frame-ancestors 'none'$/);
});

test('what cannot be read in an address is left out, and the page says so in letters that do no harm', async () => {
  const { status, text } = await server.send('/embed/graph?focus=a&depth=9&onload=%3Cscript%3Ealert(1)%3C/script%3E');
  expect(status).toBe(200);
  expect(text).toContain('<demarche-graph focus="a"></demarche-graph>');
  expect(text).toContain('<code>depth=9</code>, <code>onload=&#60;script&#62;alert(1)&#60;/script&#62;</code>');
});

test.each([
  ['/embed/graph', 'the thing in its middle'],
  ['/embed/path?from=a', 'its two ends'],
  ['/embed/claim?id=%3Cb%3E', 'an id'],
  ['/embed/nonsense', 'Expected one of graph, path'],
])('%s is no embed, and the page says what is missing', async (address, what) => {
  const { status, headers, text } = await server.send(address);
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(text).toContain(what);
  expect(text).toContain(`<a href="${server.url}/"`);
});

test('there is a page for every kind of subject, also where the collection lacks it', async () => {
  const search = 'focus=a&from=a&to=b&id=a';
  for (const kind of SUBJECT_KINDS) {
    const { status, text } = await server.send(`/embed/${kind}?${search}`);
    expect([200, 404], kind).toContain(status);
    expect(text).toContain(`<demarche-${kind}`);
  }
});

test('the script is sent small, and only again when it has changed', async () => {
  const { headers, text } = await server.send('/embed.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(headers['content-encoding']).toBe('gzip');
  expect(text.length).toBeLessThan(SCRIPT.length / 4);
  const plain = await server.send('/embed.js');
  expect(plain.text).toBe(SCRIPT);
  const again = await server.send('/embed.js', { headers: { 'if-none-match': plain.headers.etag ?? '' } });
  expect(again.status).toBe(304);
});

test('a server whose embeds are not built says how to build them', async () => {
  const { status, text } = await unbuilt.send('/embed.js');
  expect(status).toBe(404);
  expect(text).toContain('npm run build');
});
