import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCase } from '../../src/cases/check-case.js';
import { loadCase } from '../../src/cases/load-case.js';
import { verifyCase } from '../../src/cases/verify-case.js';
import { writeStates } from '../../src/cases/write-states.js';
import type { VerificationReport } from '../../src/server/data/verification.js';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';

/** The case that the documentation shows, and its text. */
const DOCUMENTATION = readFileSync('docs/case-format.md', 'utf8');
const [, EXAMPLE = ''] = /```yaml\n(defaults:[\s\S]*?)```/.exec(DOCUMENTATION) ?? [];
const [, TEXT = ''] = /```text\n(In May, the police[\s\S]*?)```/.exec(DOCUMENTATION) ?? [];

const folder = mkdtempSync(path.join(tmpdir(), 'demarche-verified-'));
mkdirSync(path.join(folder, 'example'));
writeFileSync(path.join(folder, 'example', 'case.yaml'), EXAMPLE);
const opened = await openCase({ folder });
const server = await startTestServer({ parts: { engine: opened.engine } });
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

const report = async (): Promise<VerificationReport> => (await server.send('/verification.json')).json as VerificationReport;

describe('/verification.json', () => {
  test('says of a fresh case that nothing was checked', async () => {
    expect(await report()).toMatchObject({
      totalCount: 1,
      passages: { EXACT: 0, MOVED: 0, CHANGED: 0, GONE: 0, UNCHECKED: 2 },
      documents: [{ id: 'example-report', held: 'WHOLE', claims: 2, strayed: [], url: `${server.url}/documents/example-report` }],
    });
  });

  test('names each passage that no longer stands where it did, after a check was recorded and loaded', async () => {
    const { collection } = checkCase(folder, opened.model.relationTypes);
    const verification = verifyCase(collection, 'example-report', TEXT.replace('released', 'set free at once'));
    for (const [file, text] of writeStates(verification, '2026-11-24')) writeFileSync(file.file, text);
    await loadCase(folder, opened.database, opened.model, { allowRemoval: true });
    const { passages, documents } = await report();
    expect(passages).toEqual({ EXACT: 1, MOVED: 0, CHANGED: 1, GONE: 0, UNCHECKED: 0 });
    expect(documents[0]?.strayed).toEqual([
      {
        id: 'urged-release.p1',
        claim: 'urged-release',
        phrase: 'He should be released',
        paragraph: 1,
        state: 'CHANGED',
        checkedOn: '2026-11-24',
      },
    ]);
    const { text } = await server.send('/data/documents.csv');
    const [head, row] = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    expect(row?.[head?.indexOf('passages_changed') ?? -1]).toBe('1');
  });

  test('is not sent again to whoever has it', async () => {
    const { headers } = await server.send('/verification.json');
    const again = await server.send('/verification.json', { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});
