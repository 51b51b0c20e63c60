import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStale } from '../../scripts/build.js';
import { chromiumPath, startBrowser } from './browser.js';
import { startStub } from './playground-stub.js';
import type { Stub } from './playground-stub.js';

// What GraphiQL and its query builder draw is theirs; these are the parts that are ours.
const OURS = ['.demarche-panel', '.graphiql-logo'];

describe.skipIf(chromiumPath === undefined)('the panels of the playground', () => {
  let browser: Browser;
  let stub: Stub;

  beforeAll(async () => {
    await buildStale(['playground']);
    [stub, browser] = await Promise.all([startStub(), startBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    stub.stop();
  });

  it.each(['light', 'dark'] as const)('hinder nobody, in the %s theme', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(`${stub.url}/playground/`);
    await page.getByRole('button', { name: 'Example questions' }).click();
    await page.getByRole('region', { name: 'Questions', exact: true }).waitFor();
    expect(await findFaults()).toEqual([]);

    await page.getByRole('button', { name: 'Explain the query: off' }).click();
    await page.getByRole('button', { name: 'Run the query now' }).click();
    await page.getByLabel('Cypher', { exact: true }).waitFor();
    expect(await findFaults()).toEqual([]);
    await context.close();

    async function findFaults(): Promise<string[]> {
      const { violations, passes } = await OURS.reduce((axe, part) => axe.include(part), new AxeBuilder({ page })).analyze();
      expect(passes.length).toBeGreaterThan(0);
      return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' ')}`);
    }
  });
});
