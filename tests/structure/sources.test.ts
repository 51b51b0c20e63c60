import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listSources } from './read-imports.js';

const lengths = new Map(listSources('src').map((file) => [file, countLines(file)]));

describe('source files', () => {
  it('have at most 250 lines', () => {
    expect([...lengths].filter(([, lines]) => lines > 250)).toEqual([]);
  });

  it('have about 60 lines, by the median', () => {
    const sorted = [...lengths.values()].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    console.log(`${String(sorted.length)} source files, median ${String(median)} lines, longest ${String(sorted.at(-1))}`);
    expect(median).toBeLessThanOrEqual(80);
  });

  it('read the environment in src/config.ts alone', () => {
    const readers = [...lengths.keys()].filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')));
    expect(readers).toEqual(['src/config.ts']);
  });

  it('are no barrels', () => {
    const barrels = [...lengths.keys()].filter((file) => /^export \* from/m.test(readFileSync(file, 'utf8')) || file.endsWith('/index.ts'));
    expect(barrels).toEqual([]);
  });
});

function countLines(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}
