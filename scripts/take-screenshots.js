/**
 * Takes pictures of the main views of a running server, wide and narrow, light and dark, into a folder.
 * `npm run screenshots -- [--url http://127.0.0.1:4000] [--folder docs/images/views]`
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { needChromium } from './find-chromium.js';

/** The views of the first case: the name of the file, the address, and what is waited for. */
const VIEWS = [
  ['opening', '/', 'explorer-opening h2'],
  ['graph', '/things/max-bokaev', 'explorer-graph canvas'],
  [
    'line',
    '/?line=kazakh-authorities~max-bokaev&things=kazakh-authorities,max-bokaev,talgat-ayan,land-law-protests,kazakhstan',
    'explorer-panel h2',
  ],
  ['paths', '/?path-from=human-rights-watch&path-to=larisa-kharkova&path=0&things=human-rights-watch,larisa-kharkova', 'explorer-panel h2'],
  ['table', '/?pane=table&things=max-bokaev,talgat-ayan,kazakh-authorities,land-law-protests', 'explorer-table table'],
  [
    'timeline',
    '/?pane=timeline&things=kazakhstan,eu,european-parliament,kazakh-authorities,max-bokaev&today=2017-11-28',
    'explorer-timeline svg:visible',
  ],
  ['demands', '/?page=demands', 'explorer-ledger table'],
  ['opportunities', '/?page=opportunities&today=2017-11-28', 'explorer-opportunities h2'],
  ['disputes', '/?page=disputes', 'explorer-disputes h3, explorer-disputes section a'],
  ['sources', '/?page=sources', 'explorer-sources table'],
  ['known-then', '/?page=demands&made-by=european-parliament&said=2017-11-28', 'explorer-ledger table'],
  ['then-and-now', '/?page=demands&made-by=european-parliament&then=2017-11-28', 'explorer-changes section'],
  ['story', '/?story=agreement-and-people-in-jail&step=5', 'explorer-story .sentence'],
  ['embed-graph', '/embed/graph?focus=max-bokaev', 'demarche-graph svg'],
  ['embed-case', '/embed/case?id=max-bokaev', 'demarche-case svg'],
  ['embed-opportunities', '/embed/opportunities', 'demarche-opportunities li'],
  ['embed-claim', '/embed/claim?id=c31-imprisoned-kushakbaev-yeleusinov', 'demarche-claim blockquote, demarche-claim q'],
  ['playground', '/playground/', '.graphiql-container'],
];

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 320, height: 640 } };

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    folder: { type: 'string', default: 'docs/images/views' },
    only: { type: 'string' },
  },
});

mkdirSync(values.folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: needChromium(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      for (const [name, address, selector] of VIEWS) {
        if (values.only !== undefined && values.only !== name) continue;
        await takeScreenshot(context, `${name}-${size}-${colorScheme}`, address ?? '/', selector ?? 'body');
      }
      await context.close();
    }
} finally {
  await browser.close();
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} name
 * @param {string} address
 * @param {string} selector
 */
async function takeScreenshot(context, name, address, selector) {
  const page = await context.newPage();
  try {
    await page.goto(`${values.url}${address}`, { waitUntil: 'networkidle' });
    await page.locator(selector).first().waitFor({ timeout: 15_000 });
    await page.waitForTimeout(1200);
    await page.screenshot({ path: path.join(values.folder, `${name}.png`) });
    process.stdout.write(`${name}\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}\n`);
  } finally {
    await page.close();
  }
}
