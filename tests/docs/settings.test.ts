import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/errors.js';
import { LIMITS } from '../../src/server/limits.js';
import { listDocuments } from './read-document.js';

const operations = readFileSync('docs/operations.md', 'utf8');

describe('docs/operations.md', () => {
  it('has every setting in its table, and no other', () => {
    const source = readFileSync('src/config.ts', 'utf8');
    const settings = [...source.matchAll(/\b(?:read|proxy)\(\s*'([A-Z0-9_]+)'|env\['([A-Z0-9_]+)'\]/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(settings.length).toBeGreaterThan(15);
    expect(
      readRows('Settings')
        .map(([name]) => name)
        .sort(),
    ).toEqual([...new Set(settings)].sort());
  });

  it('gives the limits their values', () => {
    const rows = readRows('Limits').map(([name = '', value = '']) => [name, Number(value.replaceAll(',', ''))]);
    const limits = new Map<string, number>(Object.entries(LIMITS));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(([name, value]) => limits.get(String(name)) !== value)).toEqual([]);
  });
});

describe('the documents', () => {
  it.each(listDocuments())('%s: name no code of an error that there is not', (file) => {
    const names = readFileSync(file, 'utf8').match(/\b(?:NEO4J|QUERY|CONFIG|CASE|MODEL|DATABASE|SERVICE|REMOVAL|RATE)_[A-Z_]+\b/g) ?? [];
    const settings = new Set(readRows('Settings').map(([name]) => name));
    expect(names.filter((name) => !(name in ERROR_CODES) && !settings.has(name))).toEqual([]);
  });
});

/** The rows of the first table below a heading whose first cell is code: that code, and the second cell. */
function readRows(heading: string): string[][] {
  const section = operations.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \| ([^|]*) \|/gm)].map(([, name = '', value = '']) => [name, value.trim()]);
}
