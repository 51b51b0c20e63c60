import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';
import { chromiumPath, startBrowser } from '../web/browser.js';

const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine } });
const site = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<title>Another site</title>'));
await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
afterAll(async () => {
  site.close();
  await opened.close();
});

describe.skipIf(chromiumPath === undefined)('a page of another site', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  }, 30_000);
  afterAll(() => browser.close());

  it.each(['/data/claims.json', '/data/claims.csv', '/data', '/queries/open-demands', '/queries', '/calendar.ics'])(
    'reads %s, and its ETag where it has one',
    async (address) => {
      const read = await page.evaluate(async (url) => {
        const response = await fetch(url);
        return { status: response.status, length: (await response.text()).length, etag: response.headers.get('etag') };
      }, `${server.url}${address}`);
      expect(read.status).toBe(200);
      expect(read.length).toBeGreaterThan(100);
      expect(read.etag !== null).toBe(!['/data', '/queries'].includes(address));
    },
  );

  it('asks whether it has it already, after a preflight', async () => {
    const statuses = await page.evaluate(async (url) => {
      const etag = (await fetch(url)).headers.get('etag') ?? '';
      const again = await fetch(url, { headers: { 'if-none-match': etag } });
      return [again.status];
    }, `${server.url}/data/demands.csv`);
    expect(statuses).toEqual([304]);
  });

  it('reads why it is refused', async () => {
    const code = await page.evaluate(async (url) => {
      const { errors } = (await (await fetch(url)).json()) as { errors: { extensions: { code: string } }[] };
      return errors[0]?.extensions.code;
    }, `${server.url}/data/claims.csv?nothing=1`);
    expect(code).toBe('BAD_USER_INPUT');
  });
});
