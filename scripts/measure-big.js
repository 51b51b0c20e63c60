/** Measures the picture of a large graph in a running server: how soon it is drawn, how soon a hub is expanded, how smoothly it moves. */
import { chromium } from 'playwright-core';

/** As many as a view holds. */
const THINGS = 5000;
/** Milliseconds, and frames a second. */
const BARS = { drawn: 3000, expanded: 300, frames: 30 };
const PAN_TIME = 3000;

/**
 * Counts frames while the picture is dragged.
 * @param {number} time milliseconds
 */
const countFrames = (time) => `new Promise((resolve) => {
  const begin = performance.now();
  let frames = 0;
  const count = (now) => now - begin < ${String(time)} ? (frames += 1, requestAnimationFrame(count)) : resolve((1000 * frames) / (now - begin));
  requestAnimationFrame(count);
})`;

/** Notes in the page when the last answer with links was there, and when the picture was next told to be of more things. */
const NOTE_ANSWERS = `
const ask = window.fetch;
window.fetch = async (...asked) => {
  const response = await ask(...asked);
  if (String(asked[1]?.body).includes('query Subgraph')) {
    const json = response.json.bind(response);
    response.json = async () => { const answer = await json(); window.answered = performance.now(); return answer; };
  }
  return response;
};
window.untilLabel = (isReached) => new Promise((resolve) => {
  const look = () => {
    const stage = document.querySelector('explorer-app')?.shadowRoot?.querySelector('explorer-workspace')?.shadowRoot?.querySelector('explorer-graph')?.shadowRoot?.querySelector('[role=application]');
    const [things = 0] = (stage?.getAttribute('aria-label') ?? '').match(/\\d+/g)?.map(Number) ?? [];
    if (isReached(things)) requestAnimationFrame(() => resolve({ at: performance.now(), things }));
    else requestAnimationFrame(look);
  };
  look();
});`;

/**
 * @param {string} executablePath of the browser
 * @param {string} url of the server, without a slash at its end
 * @param {(what: string, measured: string, bar: string, isHeld: boolean) => void} report
 */
export async function measureBig(executablePath, url, report) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(NOTE_ANSWERS);
    await measureExpansion(page, url, report);
    await measurePicture(page, url, report);
  } finally {
    await browser.close();
  }
}

/**
 * Opens a state alone, asks for all that surrounds it, and takes the time from the answer to the picture.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {(what: string, measured: string, bar: string, isHeld: boolean) => void} report
 */
async function measureExpansion(page, url, report) {
  const { actors } = /** @type {{ actors: { nodes: { id: string, relations: { totalCount: number } }[] } }} */ (
    await ask(url, '{ actors(kinds: [STATE], first: 20) { nodes { id relations(first: 0) { totalCount } } } }', {})
  );
  const [hub] = actors.nodes.sort((one, other) => other.relations.totalCount - one.relations.totalCount);
  if (hub === undefined) throw new Error('Expected a state in the graph; found none. Measure a generated graph.');
  await page.goto(`${url}/?focus=${hub.id}&things=${hub.id}`);
  await page.evaluate('untilLabel((things) => things === 1)');
  const button = page.getByRole('button', { name: 'Show all neighbours' });
  await button.waitFor();
  const grown = /** @type {Promise<unknown>} */ (page.evaluate('untilLabel((things) => things > 1)'));
  await button.click();
  const { at, things } = /** @type {{ at: number, things: number }} */ (await grown);
  const time = Math.round(at - /** @type {number} */ (await page.evaluate('window.answered')));
  report(
    `${hub.id} expanded to ${String(things)} things`,
    `${String(time)} ms after the answer`,
    `at most ${String(BARS.expanded)} ms`,
    time <= BARS.expanded,
  );
}

/**
 * Opens a view of as many things as there may be, takes the time until they are drawn, and drags the picture.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {(what: string, measured: string, bar: string, isHeld: boolean) => void} report
 */
async function measurePicture(page, url, report) {
  const ids = await listThings(url);
  await page.goto(`${url}/?page=explore`);
  await page.locator('explorer-graph').waitFor();
  const search = `?things=${ids.join(',')}`;
  const begin = /** @type {number} */ (
    await page.evaluate(
      `(() => { history.pushState({ search: ${JSON.stringify(search)} }, '', '/'); dispatchEvent(new PopStateEvent('popstate', { state: null })); return performance.now(); })()`,
    )
  );
  const { at } = /** @type {{ at: number }} */ (await page.evaluate(`untilLabel((things) => things >= ${String(ids.length)})`));
  const label = await page.getByRole('application').getAttribute('aria-label');
  report(`${label ?? ''} drawn`, `${String(Math.round(at - begin))} ms`, `at most ${String(BARS.drawn)} ms`, at - begin <= BARS.drawn);
  await page.locator('explorer-graph .bar[role=status]').waitFor({ state: 'detached', timeout: 120_000 });
  const frames = /** @type {Promise<unknown>} */ (page.evaluate(countFrames(PAN_TIME)));
  const end = Date.now() + PAN_TIME;
  await page.mouse.move(640, 450);
  await page.mouse.down();
  for (let step = 0; Date.now() < end; step += 1) await page.mouse.move(640 + 200 * Math.sin(step / 20), 450 + 80 * Math.cos(step / 20));
  await page.mouse.up();
  const rate = /** @type {number} */ (await frames);
  report(`${label ?? ''} dragged`, `${rate.toFixed(0)} frames a second`, `at least ${String(BARS.frames)}`, rate >= BARS.frames);
}

/**
 * @param {string} url
 * @returns {Promise<string[]>} ids of things, as many as a view holds
 */
async function listThings(url) {
  /** @type {string[]} */
  const ids = [];
  for (let /** @type {string | null} */ after = null; ids.length < THINGS;) {
    const { things } =
      /** @type {{ things: { nodes: { id: string }[], pageInfo: { hasNextPage: boolean, endCursor: string | null } } }} */ (
        await ask(url, 'query ($after: String) { things(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', {
          after,
        })
      );
    ids.push(...things.nodes.map(({ id }) => id));
    if (!things.pageInfo.hasNextPage) break;
    after = things.pageInfo.endCursor;
  }
  return ids.slice(0, THINGS);
}

/**
 * @param {string} url
 * @param {string} query
 * @param {object} variables
 * @returns {Promise<unknown>} the data of the answer
 */
async function ask(url, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = /** @type {{ data?: unknown, errors?: { message: string }[] }} */ (await response.json());
  if (errors !== undefined || data === undefined)
    throw new Error(`Expected an answer of ${url}; came: ${errors?.[0]?.message ?? String(response.status)}`);
  return data;
}
