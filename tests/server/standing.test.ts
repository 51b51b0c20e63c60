import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCsl } from '../answer/citations/read-back.js';
import { loadCase } from '../../src/cases/load-case.js';
import { createEngine } from '../../src/execute.js';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';

/** The case that the documentation shows. */
const [, EXAMPLE = ''] = /```yaml\n(defaults:[\s\S]*?)```/.exec(readFileSync('docs/case-format.md', 'utf8')) ?? [];

const folder = mkdtempSync(path.join(tmpdir(), 'demarche-corrected-'));
mkdirSync(path.join(folder, 'example'));
const file = path.join(folder, 'example', 'case.yaml');
writeFileSync(file, EXAMPLE);
const opened = await openCase({ folder });
const { model, database } = opened;
let base = '';
const engine = createEngine(model, database, { cursorKey: 'test-cursor-key', baseUrl: () => base });
const server = await startTestServer({ parts: { engine } });
base = server.url;
const get = (address: string) => server.send(address);

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function freeze(address: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const { json } = await server.send('/snapshots', { method: 'POST', headers, body: JSON.stringify({ address }) });
  return (json as { hash: string }).hash;
}

/** Corrects the case, and loads it. */
async function correct(from: string, to: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
  await loadCase(folder, database, model, { allowRemoval: true });
}

describe('what was frozen, after corrections', () => {
  const frozen: Record<string, string> = {};
  const before: Record<string, string> = {};
  const readStanding = async (name: string): Promise<string> =>
    ((await get(`/snapshots/${frozen[name] ?? ''}/standing`)).json as { standing: string }).standing;

  test('stands as it is now while nothing changed', async () => {
    frozen['claim'] = await freeze('/claims/arrested-mustermann');
    frozen['demand'] = await freeze('/demands/release-mustermann');
    frozen['graph'] = await freeze('/things/max-mustermann');
    for (const [name, hash] of Object.entries(frozen)) before[name] = (await get(`/snapshots/${hash}`)).text;
    expect(await readStanding('claim')).toBe('CURRENT');
  });

  test('says that it would show something else, or the same, and stays as it was', async () => {
    await correct('reason: organising protests', 'reason: speaking at protests');
    expect([await readStanding('claim'), await readStanding('demand')]).toEqual(['DIFFERENT', 'SAME']);
    expect((await get(`/snapshots/${frozen['claim'] ?? ''}/standing`)).json).toMatchObject({
      frozenRevision: expect.stringMatching(/^[0-9a-f]{16}$/),
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
      live: '/claims/arrested-mustermann',
    });
    for (const [name, hash] of Object.entries(frozen)) expect((await get(`/snapshots/${hash}`)).text).toBe(before[name]);
  });

  test('says that what it is about is gone', async () => {
    await correct('id: release-mustermann', 'id: free-mustermann');
    expect(await readStanding('demand')).toBe('GONE');
    expect((await get(`/snapshots/${frozen['demand'] ?? ''}`)).text).toBe(before['demand']);
  });

  test('is cited with its own revision and day, and the live view with those of now', async () => {
    const hash = frozen['claim'] ?? '';
    const { revision } = JSON.parse(before['claim'] ?? '') as { revision: string };
    const cited = await get(`/citations/frozen/${hash}.txt`);
    expect(cited.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' });
    expect(cited.text).toMatch(/^“.+ because of organising protests.+”\. Frozen on \d+ \w+ \d{4}\. Demarche, revision /);
    expect(cited.text).toContain(`revision ${revision.slice(0, 8)}, `);
    expect(cited.text).toContain(`${base}/frozen/${hash}.\n`);
    const live = await get(`/citations/view.txt?address=${encodeURIComponent('/things/max-mustermann')}`);
    expect(live.text).toMatch(/^“Around Max Mustermann”\. Demarche, revision [0-9a-f]{8}, \d+ \w+ \d{4}, http:/);
    expect(live.text).toContain(`, ${base}/things/max-mustermann.\n`);
    expect(live.text).not.toContain(revision.slice(0, 8));
  });

  test('a saved view is cited under its short address', async () => {
    const { json } = await server.send('/snapshots', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address: '/?things=max-mustermann@0_0', answers: false }),
    });
    const { hash } = json as { hash: string };
    const cited = await get(`/citations/saved/${hash}.json`);
    expect(readCsl(cited.text)).toMatchObject([{ type: 'webpage', URL: `${base}/?saved=${hash}` }]);
  });
});

describe('citations by their address', () => {
  test.each([
    ['claims/arrested-mustermann.txt', 'text/plain; charset=utf-8', 'inline; filename="arrested-mustermann.txt"'],
    [
      'claims/arrested-mustermann.json',
      'application/vnd.citationstyles.csl+json; charset=utf-8',
      'attachment; filename="arrested-mustermann.json"',
    ],
    ['documents/example-report.bib', 'application/x-bibtex; charset=utf-8', 'attachment; filename="example-report.bib"'],
    ['demands/free-mustermann.ris', 'application/x-research-info-systems; charset=utf-8', 'attachment; filename="free-mustermann.ris"'],
  ])('%s', async (address, type, disposition) => {
    const { status, headers, text } = await get(`/citations/${address}`);
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([200, type, disposition]);
    expect(text).toContain('Demarche, example, revision ');
    const again = await server.send(`/citations/${address}`, { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test.each([
    'claims/none.txt',
    'claims/example-report.txt',
    'claims/arrested-mustermann.doc',
    'things/max-mustermann.txt',
    'frozen/0.txt',
    'view.txt',
  ])('%s is not there, and the answer says what is', async (address) => {
    const { status, json } = await get(`/citations/${address}`);
    expect(status).toBe(404);
    expect((json as { errors: { message: string }[] }).errors[0]?.message.length).toBeGreaterThan(20);
  });
});
