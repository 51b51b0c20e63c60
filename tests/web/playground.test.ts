import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildStale } from '../../scripts/build.js';
import { writeAddress } from '../../web/shared/playground-address.js';
import { chromiumPath, startBrowser } from './browser.js';
import { EXPLANATION, startStub } from './playground-stub.js';
import type { Stub } from './playground-stub.js';

// Without a Chromium on this machine there is nothing to look with.
describe.skipIf(chromiumPath === undefined)('the playground in a browser', () => {
  let browser: Browser;
  let stub: Stub;
  let context: BrowserContext;
  let page: Page;
  let asked: string[];
  let complaints: string[];

  beforeAll(async () => {
    await buildStale(['playground']);
    [stub, browser] = await Promise.all([startStub(), startBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    stub.stop();
  });

  beforeEach(async () => {
    [asked, complaints] = [[], []];
    stub.failWith(null);
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterEach(() => context.close());

  async function open(hash = ''): Promise<void> {
    await page.goto(`${stub.url}/playground/${hash}`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    stub.takeRequests();
  }

  const run = () => page.getByRole('button', { name: /^Execute query/ }).click();
  const response = () => page.locator('.graphiql-response .view-lines');
  // Lines are wrapped at any place: only the signs count.
  const readResponse = async () => (await response().textContent())?.replaceAll(/\s/g, '');
  const tab = () => page.locator('.graphiql-tab-active, [role=tab][aria-selected=true]').first();

  it('opens with the questions in sight, shows the schema, asks nobody else, and keeps within its policy', async () => {
    await open();
    await page.getByRole('button', { name: 'Hide Questions' }).waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'RelationType', exact: true }).waitFor();
    await run();
    await response().getByText('"statistics"').waitFor();
    expect(await page.title()).toBe('Playground · Demarche');
    expect(asked.filter((url) => !url.startsWith(`${stub.url}/`))).toEqual([]);
    expect(asked.filter((url) => url.includes('worker')).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('opens an example in a tab of its own, with its variables, and runs it', async () => {
    await open();
    await page.getByRole('button', { name: 'Example questions' }).click();
    await expect.poll(() => page.evaluate("document.activeElement?.getAttribute('data-example')")).not.toBeNull();
    await page.getByRole('button', { name: /^What comes up in the next 90 days/ }).click();
    await expect.poll(() => tab().textContent()).toContain('WhatComesUp');
    await run();
    await response().getByText('"opportunities"').waitFor();
    const [sent] = stub.takeRequests();
    expect(sent?.variables).toEqual({ from: '2017-11-28', to: '2018-02-26' });
    expect(sent?.accept).toContain('application/graphql-response+json');
    expect(sent?.extensions).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  it('explains a query on wish, in a panel of its own', async () => {
    await open();
    await page.getByRole('button', { name: 'Explain the query: off' }).click();
    await run();
    await page.getByLabel('Cypher', { exact: true }).waitFor();
    expect(await page.getByLabel('Cypher', { exact: true }).textContent()).toBe('MATCH (c:Visible)\nRETURN c.id AS id');
    expect(await page.getByLabel('Plan', { exact: true }).textContent()).toBe(EXPLANATION.plan);
    expect(await page.locator('[data-explained=Welcome]').textContent()).toContain('1,234');
    expect(stub.takeRequests().map((sent) => sent.extensions)).toEqual([{ explain: true }]);
    expect(await response().textContent()).not.toContain('MATCH');
    expect(complaints).toEqual([]);
  });

  it('restores the query and variables of an address', async () => {
    const query = readFileSync('web/playground/examples/paths.graphql', 'utf8');
    await open(writeAddress({ query, variables: '{ "from": "a", "to": "b" }' }));
    await expect.poll(() => tab().textContent()).toContain('HowAreTheyConnected');
    expect(stub.takeRequests()).toEqual([]);
    await run();
    await response().getByText('"paths"').waitFor();
    expect(stub.takeRequests()[0]).toMatchObject({ query, variables: { from: 'a', to: 'b' } });
  });

  it('keeps the open query in its address, and follows a link within the page', async () => {
    await open();
    await page.getByRole('button', { name: 'Example questions' }).click();
    await page.getByRole('button', { name: /^Which sources/ }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('query%20Sources');
    await page.evaluate(
      `location.hash = ${JSON.stringify(writeAddress({ query: 'query Linked { statistics { claims } }', variables: '' }))}`,
    );
    await expect.poll(() => tab().textContent()).toContain('Linked');
  });

  it('copies a link that opens the same query', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open();
    await page.getByRole('button', { name: 'Copy a link to this query' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    const welcome = readFileSync('web/playground/welcome.graphql', 'utf8');
    expect(link).toBe(`${stub.url}/playground/${writeAddress({ query: welcome, variables: '' })}`);
  });

  it('says in words what went wrong when the server does not answer as it should', async () => {
    await open();
    stub.failWith(502);
    await run();
    await expect.poll(readResponse).toContain('Theserveranswered502BadGateway,andnotwithaGraphQLresult');
    await page.route('**/graphql', (route) => route.abort());
    await run();
    await expect.poll(readResponse).toContain(`Noanswerfrom${stub.url}/graphql`);
    expect(stub.takeRequests()).toHaveLength(1);
  });

  it('has room for a question on a narrow window', async () => {
    await page.setViewportSize({ width: 600, height: 800 });
    await open();
    await page.getByRole('button', { name: 'Example questions' }).click();
    await page.getByRole('button', { name: /^Who belongs to whom/ }).click();
    await run();
    await response().getByText('"neighbourhood"').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(600);
  });
});
