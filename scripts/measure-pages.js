/**
 * Measures the pages of a running server as a reader meets them: Lighthouse's scores, the time to the first view, the bytes that a page loads.
 * `npm run pages -- [--url http://127.0.0.1:4000] [--big http://127.0.0.1:4200]` prints one line for each, and ends with 1 where a bar is missed.
 * With `--big` the picture of a large graph, such as `demarche generate` makes, is measured in the server there, and nothing else.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { needChromium } from './find-chromium.js';
import { measureBig } from './measure-big.js';

const PAGES = ['/', '/embed/graph?focus=max-bokaev'];
/** Lowest scores, of 100. */
const BARS = { performance: 95, accessibility: 100, 'best-practices': 100 };
/** What the first view waits for, milliseconds until it is there on loopback, and rounds of which the median counts. */
const FIRST_VIEW = [
  { address: '/', selector: 'explorer-opening h1', most: 1500 },
  { address: '/embed/graph?focus=max-bokaev', selector: 'demarche-graph svg', most: 1500 },
];
const ROUNDS = 5;

const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:4000' }, big: { type: 'string' } } });
const chromePath = needChromium();

if (values.big === undefined) {
  await measureFirstViews();
  for (const page of PAGES) await measureLighthouse(page);
} else await measureBig(chromePath, values.big, report);

/** @param {string} page */
async function measureLighthouse(page) {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox'] });
  try {
    const result = await lighthouse(`${values.url}${page}`, { port: chrome.port, onlyCategories: Object.keys(BARS), logLevel: 'silent' });
    for (const [name, bar] of Object.entries(BARS)) {
      const score = Math.round((result?.lhr.categories[name]?.score ?? 0) * 100);
      report(`Lighthouse ${page} ${name}`, String(score), `at least ${String(bar)}`, score >= bar);
      if (score < bar) for (const audit of listFaults(result, name)) process.stdout.write(`    ${audit}\n`);
    }
  } finally {
    chrome.kill();
  }
}

/**
 * @param {import('lighthouse').RunnerResult | undefined} result
 * @param {string} category
 * @returns {string[]} the audits that cost points
 */
function listFaults(result, category) {
  const references = result?.lhr.categories[category]?.auditRefs ?? [];
  const audits = references.filter(({ weight }) => weight > 0).flatMap(({ id }) => result?.lhr.audits[id] ?? []);
  return audits.filter(({ score }) => score !== null && score < 0.9).map(({ title, displayValue }) => `${title} ${displayValue ?? ''}`);
}

async function measureFirstViews() {
  const browser = await chromium.launch({ executablePath: chromePath, args: ['--no-sandbox'] });
  try {
    for (const { address, selector, most } of FIRST_VIEW) {
      const times = [];
      for (let round = 0; round < ROUNDS; round += 1) times.push(await timeFirstView(browser, address, selector));
      const median = Math.round(times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0);
      report(`First view ${address}`, `${String(median)} ms (median of ${String(ROUNDS)})`, `at most ${String(most)} ms`, median <= most);
    }
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} selector
 */
async function timeFirstView(browser, address, selector) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const begin = performance.now();
  await page.goto(`${values.url}${address}`, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor();
  const time = performance.now() - begin;
  await context.close();
  return time;
}

/**
 * @param {string} what
 * @param {string} measured
 * @param {string} bar
 * @param {boolean} isHeld
 */
function report(what, measured, bar, isHeld) {
  process.stdout.write(`${isHeld ? 'ok    ' : 'MISSED'} ${what}: ${measured}, ${bar}\n`);
  if (!isHeld) process.exitCode = 1;
}
