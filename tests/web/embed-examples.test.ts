import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from './browser.js';
import { STAGE_TIME, setStage } from './embed-stage.js';
import type { Shown, Stage } from './embed-stage.js';

const EXAMPLES = path.resolve('docs/examples/embedding');

interface Notebook {
  readonly cells: readonly {
    readonly outputs?: readonly { readonly output_type: string; readonly data?: { readonly 'text/html'?: string | readonly string[] } }[];
  }[];
}

describe.skipIf(chromiumPath === undefined)('the examples of embedding', () => {
  let stage: Stage;
  let shown: Shown;

  beforeAll(async () => {
    stage = await setStage();
  }, STAGE_TIME);
  afterEach(async () => {
    expect(shown.strangers()).toEqual([]);
    expect(shown.complaints).toEqual([]);
    await shown.close();
  });
  afterAll(() => stage.close());

  const read = (name: string): Promise<string> => readFile(path.join(EXAMPLES, name), 'utf8');
  const thing = (name: RegExp) => shown.page.locator('demarche-graph').getByRole('button', { name });

  it('work in plain HTML, as elements and in a frame', async () => {
    shown = await stage.publish({ 'index.html': await read('html/index.html'), 'article.css': await read('html/article.css') });
    await thing(/^Max Bokaev, Person/).waitFor();
    await shown.page
      .locator('demarche-claim')
      .getByText(/Max Bokaev and Talgat Ayan were sentenced/)
      .first()
      .waitFor();
    const frame = shown.page.frameLocator('iframe');
    await shown.page.locator('iframe').scrollIntoViewIfNeeded();
    await frame.getByRole('heading', { name: 'Demands on Kazakhstan', level: 2 }).waitFor();
    await expect.poll(() => shown.page.evaluate("document.querySelector('iframe').style.height")).toMatch(/^\d+px$/);
  });

  it.each(['react', 'vue'])('work in %s, whose state they follow and whose events they send', async (name) => {
    shown = await stage.publish(await bundle(path.join(EXAMPLES, name)));
    const { page } = shown;
    await thing(/^Max Bokaev, Person/).click();
    await page.getByText('Chosen: thing max-bokaev').waitFor();
    await page.getByRole('button', { name: 'Show Talgat Ayan' }).click();
    await page.locator('demarche-graph').getByRole('heading', { name: 'Talgat Ayan', level: 2 }).waitFor();
  });

  it('work in Observable, whose blocks are run one after another', async () => {
    const text = await read('observable/index.md');
    const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    expect(blocks.length).toBe(2);
    const script = `const display = (element) => document.body.append(element);\n${blocks.join('\n')}`;
    const page =
      '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Cells</title><body><script type="module" src="cells.js"></script>';
    shown = await stage.publish({ 'cells.html': page, 'cells.js': script });
    await thing(/^Max Bokaev, Person/).click();
    await shown.page.getByText('Chosen: thing max-bokaev').waitFor();
  });

  it('work in a Jupyter notebook, whose cells were run', async () => {
    const { cells } = JSON.parse(await read('jupyter/demarche.ipynb')) as Notebook;
    const outputs = cells.flatMap((cell) => cell.outputs ?? []);
    expect(outputs.filter(({ output_type }) => output_type === 'error')).toEqual([]);
    const html = outputs
      .flatMap(({ data }) => data?.['text/html'] ?? [])
      .map((text) => (typeof text === 'string' ? text : text))
      .join('\n');
    shown = await stage.publish({
      'notebook.html': `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Outputs</title><body>${html}`,
    });
    await thing(/^Max Bokaev, Person/).waitFor();
    await shown.page.frameLocator('iframe').getByRole('heading', { name: 'Demands on Kazakhstan', level: 2 }).waitFor();
  });
});

/** Builds an example as its README says, and gives its files, the page first. */
async function bundle(root: string): Promise<Record<string, string>> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'demarche-example-'));
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const names = (await readdir(outDir, { recursive: true })).filter((name) => path.extname(name) !== '');
  const files = await Promise.all(names.map(async (name) => [name, await readFile(path.join(outDir, name), 'utf8')] as const));
  return Object.fromEntries(files.sort(([one]) => (one.endsWith('.html') ? -1 : 1)));
}
