import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/server/data/datasets.js';
import { readSavedQueries } from '../../src/server/data/queries/read-saved-queries.js';
import { documentPreparer } from '../../src/server/graphql/prepare-document.js';
import { LIMITS } from '../../src/server/limits.js';
import { openCase } from '../support/open-case.js';
import { schema, startTestServer } from '../support/test-server.js';
import { applyBlocks } from './apply-blocks.js';
import { readBlocks, readProse } from './read-document.js';

const FILE = 'docs/dashboards.md';
const BASE = 'http://localhost:4000';
const blocks = readBlocks(FILE);
const prose = readProse(FILE);
const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine } });
afterAll(() => opened.close());

interface Target {
  readonly type: 'json' | 'csv';
  readonly url: string;
  readonly root_selector: string;
  readonly columns: readonly { readonly selector: string; readonly type: string }[];
}

describe('docs/dashboards.md', () => {
  it.each(DATASETS.map((dataset) => [dataset.name, dataset] as const))('lists the columns of %s, and no others', (name, { columns }) => {
    const section = prose.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
    const rows = [...section.matchAll(/^\| `([^`]+)` \| ([a-z]+) \| (.*) \|$/gm)].map((match) => match.slice(1));
    expect(rows).toEqual(columns.map(({ name, type, description }) => [name, type, description]));
  });

  it('lists the parameters of every table', async () => {
    const ofEveryTable = ['said', 'limit', 'bom'];
    for (const name of ofEveryTable) expect(prose).toContain(`| \`${name}\` | `);
    const { json } = await server.send('/data');
    for (const { name, parameters } of json.datasets as { name: string; parameters: { name: string }[] }[]) {
      const row = new RegExp(`^\\| \`/data/${name}\` \\|[^|]*\\|(.*)\\|$`, 'm').exec(prose)?.[1] ?? '';
      const listed = [...row.matchAll(/`([a-zA-Z]+)`/g)].map((match) => match[1]);
      const known = parameters.map((parameter) => parameter.name).filter((parameter) => !ofEveryTable.includes(parameter));
      expect(listed.toSorted()).toEqual(known.toSorted());
    }
    expect(prose).toContain(`at most ${LIMITS.dataRows.toLocaleString('en')} rows`);
    expect(prose).toContain(`at most ${LIMITS.calendarEntries} entries`);
  });

  it.each(listAddresses())('%s is answered', async (address) => {
    const { status, text } = await server.send(fill(address));
    expect({ address, status, text: status === 200 ? '' : text }).toEqual({ address, status: 200, text: '' });
  });

  it('shows the answer that comes', async () => {
    const [, asked = ''] = /This is the answer to `([^`]+)`/.exec(prose) ?? [];
    const { json } = await server.send(asked);
    expect({ ...json, revision: '…' }).toEqual(JSON.parse(findBlock('counts')));
  });

  it('has a dashboard for Grafana whose panels find their columns in what comes', async () => {
    const { panels } = JSON.parse(findBlock('grafana')) as { panels: { targets: Target[] }[] };
    expect(panels.length).toBe(3);
    for (const { type, url, root_selector: root, columns } of panels.flatMap(({ targets }) => targets)) {
      const { text, json } = await server.send(fill(url.replace(BASE, '')));
      const selectors = columns.map(({ selector }) => selector);
      if (type === 'csv') expect(text.split('\r\n')[0]?.split(',')).toEqual(expect.arrayContaining(selectors));
      else {
        const rows = root.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], json) as object[];
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(selectors));
      }
    }
  });

  it('shows a saved query that can be used', () => {
    const copy = applyBlocks(blocks);
    const queries = readSavedQueries(path.join(copy.data, 'queries'), schema, documentPreparer(schema));
    rmSync(copy.folder, { recursive: true, force: true });
    expect(queries.find(({ name }) => name === 'recent-arrests')).toMatchObject({ kind: 'usable', title: 'Arrests since a day' });
    expect(queries.filter(({ kind }) => kind === 'faulty')).toEqual([]);
  });

  it('has scripts of Python that are Python', { skip: !hasPython() }, () => {
    const scripts = blocks.filter(({ language }) => language === 'python');
    expect(scripts.length).toBe(2);
    for (const { text } of scripts) execFileSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], { input: text });
  });
});

function findBlock(note: string): string {
  const found = blocks.find((block) => block.note === note);
  if (!found) throw new Error(`${FILE} has no block marked ${note}`);
  return found.text;
}

/** Every address of the server in the examples, each once. */
function listAddresses(): string[] {
  const texts = blocks.flatMap(({ text }) => [...text.matchAll(/http:\/\/localhost:4000(\/[^\s"'#\\]*)/g)].map((match) => match[1] ?? ''));
  return [...new Set(texts)];
}

/** Puts in what Grafana puts in. */
function fill(address: string): string {
  return address
    .replaceAll('${__from:date:YYYY-MM-DD}', '2015-01-01')
    .replaceAll('${__to:date:YYYY-MM-DD}', '2018-12-31')
    .replaceAll('${actor}', 'kazakhstan');
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
