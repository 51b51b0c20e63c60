import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../support/open-case.js';
import { startExplorer } from '../support/start-explorer.js';
import type { RunningExplorer } from '../support/start-explorer.js';

/** The case that the documentation shows. */
const [, EXAMPLE = ''] = /```yaml\n(defaults:[\s\S]*?)```/.exec(readFileSync('docs/case-format.md', 'utf8')) ?? [];
const folder = mkdtempSync(path.join(tmpdir(), 'demarche-standing-'));
const file = path.join(folder, 'example', 'case.yaml');

let explorer: RunningExplorer;
beforeAll(async () => {
  mkdirSync(path.dirname(file));
  writeFileSync(file, EXAMPLE);
  explorer = await startExplorer({ folder });
}, 300_000);
afterAll(async () => {
  await explorer.close();
  rmSync(folder, { recursive: true });
});

async function freeze(address: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${explorer.url}/snapshots`, { method: 'POST', headers, body: JSON.stringify({ address }) });
  return ((await response.json()) as { hash: string }).hash;
}

async function correct(from: string, to: string): Promise<void> {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  await (await openCase({ folder })).close();
}

/** What a reader who never was there sees under a hash: the words, and what is said of how they stand. */
async function look(hash: string): Promise<{ readonly words: string; readonly standing: string | null }> {
  const page = await (await explorer.browser.newContext()).newPage();
  const told = page.waitForResponse((response) => response.url().endsWith('/standing'));
  await page.goto(`${explorer.url}/frozen/${hash}`);
  await told;
  await page.getByText('Frozen on').waitFor();
  const words = await page.locator('section[part="frame"]').innerText();
  const line = page.locator('[part="standing"]');
  await page.waitForTimeout(200);
  const standing = (await line.count()) === 0 ? null : await line.innerText();
  await page.context().close();
  return { words, standing };
}

describe('a frozen embed', () => {
  it('stays as it was after a correction, and says whether it would look different now', async () => {
    const [claim, demand] = [await freeze('/claims/arrested-mustermann'), await freeze('/demands/release-mustermann')];
    const before = await look(claim);
    expect(before.standing).toBeNull();
    await correct('reason: organising protests', 'reason: speaking at protests');
    const after = await look(claim);
    expect(after.standing).toMatch(/^The collection has changed since, last on \d+ \w+ \d{4}: this would look different now\.$/);
    expect(
      after.words
        .replace(after.standing ?? '', '')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(before.words.replace(/\s+/g, ' ').trim());
    expect(after.words).toContain('because of organising protests');
    expect((await look(demand)).standing).toMatch(/this shows the same as it would now\.$/);
    await correct('id: release-mustermann', 'id: free-mustermann');
    expect((await look(demand)).standing).toMatch(/what this shows is no longer there\.$/);
  }, 180_000);
});
