import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Answer, Engine, Question } from '../../src/execute.js';
import { createAdmission } from '../../src/server/admission/admission.js';
import { createAsk } from '../../src/server/ask.js';
import { CLAIMS } from '../../src/server/data/datasets/claims.js';
import { openTable } from '../../src/server/data/open-table.js';
import { documentPreparer } from '../../src/server/graphql/prepare-document.js';
import { LIMITS } from '../../src/server/limits.js';
import { openCase } from '../support/open-case.js';
import { STRANGE_NAMES, makeManyClaims } from '../support/many-claims.js';
import { schema, startTestServer } from '../support/test-server.js';
import type { TestAnswer } from '../support/test-server.js';

const MANY = 250;
const folder = makeManyClaims(MANY);
const opened = await openCase({ folder: folder.folder });

/** What a test does to the engine; forgotten after it. */
let change: ((question: Question, answer: () => Promise<Answer>) => Promise<Answer>) | undefined;
const asked: Question[] = [];
const engine: Engine = {
  ...opened.engine,
  answer(question) {
    asked.push(question);
    const answer = (): Promise<Answer> => opened.engine.answer(question);
    return change ? change(question, answer) : answer();
  },
};
const server = await startTestServer({ parts: { engine } });
const pages = (): Question[] => asked.filter(({ variables }) => variables?.['count'] !== undefined);

afterEach(() => {
  change = undefined;
  asked.length = 0;
});
afterAll(async () => {
  await opened.close();
  folder.remove();
});

type Row = Readonly<Record<string, string | number | boolean | null>>;
const readCsv = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

test('more than one page comes as one table, each page asked once and in order', async () => {
  const { json, headers } = await server.send('/data/claims.json?participants=state&relations=banned');
  const ids = json.rows.map((row: { id: string }) => row.id);
  expect(ids).toEqual(Array.from({ length: MANY }, (_, i) => `many-${String(i).padStart(4, '0')}`));
  expect(json).toMatchObject({ dataset: 'claims', total: MANY, truncated: false, revision: headers['x-revision'] });
  expect(headers).toMatchObject({ 'x-total-count': String(MANY), 'x-truncated': 'false' });
  expect(pages().map(({ variables }) => [variables?.['first'], variables?.['count']])).toEqual([
    [100, true],
    [100, false],
    [100, false],
  ]);
});

test('CSV and JSON have the same rows', async () => {
  const rows = readCsv((await server.send('/data/relations.csv?types=banned')).text);
  const { json } = await server.send('/data/relations.json?types=banned');
  expect(rows.length).toBe(MANY);
  const asText = (value: string | number | boolean | null): string => String(value ?? '');
  for (const [i, row] of rows.entries()) {
    const expected = Object.fromEntries(Object.entries(json.rows[i] as Row).map(([name, value]) => [name, asText(value)]));
    expect({ ...row, from: undefined, statement: undefined }).toEqual({ ...expected, from: undefined, statement: undefined });
  }
});

test('a cell that a spreadsheet would run as a formula begins with an apostrophe, in CSV alone', async () => {
  const { text } = await server.send('/data/claims.csv?relations=banned&limit=7');
  const agents = readCsv(text).map((row) => row['agents'] ?? '');
  expect(agents).toEqual(STRANGE_NAMES.map((name) => (/^[=+@＝-]/.test(name) ? `'${name}` : name)));
  for (const row of readCsv(text)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  const { json } = await server.send('/data/claims.json?relations=banned&limit=7');
  expect(json.rows.map((row: { agents: string }) => row.agents)).toEqual(STRANGE_NAMES);
});

test('lines end in CRLF, and the byte order mark is there only where it is asked for', async () => {
  const plain = (await server.send('/data/things.csv')).text;
  expect(plain.startsWith('id,name,type,')).toBe(true);
  expect(plain.endsWith('\r\n')).toBe(true);
  expect(plain.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect((await server.send('/data/things.csv?bom=1')).text).toBe(`\uFEFF${plain}`);
  expect((await server.send('/data/things.json?bom=1')).status).toBe(400);
});

test('what is over the limit is left out, and the answer says so', async () => {
  const { json, headers } = await server.send('/data/claims.json?relations=banned&limit=120');
  expect(json.rows.length).toBe(120);
  expect(json).toMatchObject({ total: MANY, truncated: true });
  expect(headers).toMatchObject({ 'x-total-count': String(MANY), 'x-truncated': 'true' });
  expect(pages().map(({ variables }) => variables?.['first'])).toEqual([100, 20]);
});

test('it is compressed where that is asked for', async () => {
  const chunks: Buffer[] = [];
  const headers = await new Promise<unknown>((resolve, reject) => {
    request(`${server.url}/data/claims.csv?relations=banned`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(response.headers));
    })
      .on('error', reject)
      .end();
  });
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: expect.stringMatching(/accept-encoding/i) });
  expect(readCsv(gunzipSync(Buffer.concat(chunks)).toString()).length).toBe(MANY);
});

test.each(['csv', 'json'])('%s: rows of two revisions are never mixed: it is an error, or the connection is cut', async (format) => {
  change = async ({ variables }, answer) => {
    const made = await answer();
    const isLater = typeof variables?.['after'] === 'string';
    return isLater ? { ...made, extensions: { ...made.extensions, revision: 'another' } } : made;
  };
  const address = `/data/claims.${format}?relations=banned`;
  await expect(server.send(address)).rejects.toThrow(/aborted|hang up/);
  // Compressed, it can be that nothing has gone out yet; then it is an error as any other.
  const sent = await server.send(address, { headers: { 'accept-encoding': 'gzip' } }).catch((error: unknown) => error);
  if (sent instanceof Error) expect(sent.message).toBe('aborted');
  else {
    expect(sent).toMatchObject({ status: 503, json: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] } });
    const { headers } = sent as TestAnswer;
    for (const name of ['etag', 'content-encoding', 'content-disposition', 'x-revision']) expect(headers[name]).toBeUndefined();
  }
  expect(server.log.join('')).toContain('The collection was loaded anew while it was read');
});

test('what fails before the first row is an error with its status, and no table', async () => {
  change = async () => {
    throw new Error('broken');
  };
  const { status, json, headers } = await server.send('/data/claims.csv');
  expect(status).toBe(500);
  expect(json.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(headers['content-disposition']).toBeUndefined();
  expect(headers['content-type']).toMatch(/^application\/json/);
});

test('no page is asked for once the client has gone away, and the question under way is given up', async () => {
  const gone = new Promise<void>((resolve) => {
    change = async ({ variables, signal }, answer) => {
      if (typeof variables?.['after'] !== 'string') return answer();
      signal?.addEventListener('abort', () => resolve());
      outgoing.destroy();
      return new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    };
  });
  const outgoing = request(`${server.url}/data/claims.json?relations=banned`, (response) => response.resume());
  outgoing.on('error', () => undefined);
  outgoing.end();
  await gone;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(pages().length).toBe(2);
});

test('a page is asked for when it is wanted, and no sooner', async () => {
  const ask = createAsk({ engine, prepare: documentPreparer(schema), admission: createAdmission(LIMITS) });
  const { signal } = new AbortController();
  const { pages: rows, total } = await openTable(CLAIMS, (document, variables) => ask(document, variables, signal), {
    variables: {},
    baseUrl: '',
    limit: 1000,
  });
  expect(total).toBeGreaterThan(MANY);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked.length).toBe(1);
  await rows.next();
  expect(asked.length).toBe(1);
  await rows.next();
  expect(asked.length).toBe(2);
  await rows.return();
  expect(asked.length).toBe(2);
});
