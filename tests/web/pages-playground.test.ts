import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildStale } from '../../scripts/build.js';
import { listBarriers } from '../support/run-axe.js';
import { chromiumPath, startBrowser } from './browser.js';
import { startStub } from './playground-stub.js';
import type { Stub } from './playground-stub.js';

/** What axe finds within GraphiQL: see docs/known-limits.md. */
const KNOWN = [/^nested-interactive: \.graphiql-tab/, /^color-contrast: .*(line-numbers|view-line)/];

describe.skipIf(chromiumPath === undefined)('the playground', () => {
  let browser: Browser;
  let stub: Stub;

  beforeAll(async () => {
    await buildStale(['playground']);
    [stub, browser] = await Promise.all([startStub(), startBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    stub.stop();
  });

  async function open(colorScheme: 'light' | 'dark'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${stub.url}/playground/`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    return page;
  }

  test.each(['light', 'dark'] as const)('keeps nobody out, but where GraphiQL itself does, in %s colours', async (colours) => {
    const page = await open(colours);
    const barriers = await listBarriers(page);
    expect(barriers.filter((barrier) => !KNOWN.some((known) => known.test(barrier)))).toEqual([]);
    await page.context().close();
  });
});
