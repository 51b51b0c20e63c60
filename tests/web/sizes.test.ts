import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildStale } from '../../scripts/build.js';

const BUILT = 'dist/web';

/** Kilobytes of 1000 bytes that a file has on its way to a reader: the server packs with zlib's own level. */
function packed(file: string): number {
  return gzipSync(readFileSync(path.join(BUILT, file))).length / 1000;
}

function sum(files: readonly string[]): number {
  return files.reduce((size, file) => size + packed(file), 0);
}

/** The scripts that a module loads before it runs, itself among them. */
function listImports(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(path.join(BUILT, file), 'utf8');
  const imports = [...text.matchAll(/(?:^|[;}])import(?:[\w$*{},\s]*from)?\s*"\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  return [file, ...imports.flatMap((name) => listImports(`explorer/assets/${name}`, seen))];
}

function readShell(): { readonly scripts: string[]; readonly styles: string[] } {
  const shell = readFileSync(path.join(BUILT, 'explorer/index.html'), 'utf8');
  const all = (pattern: RegExp): string[] => [...shell.matchAll(pattern)].map((match) => `explorer/assets/${match[1] ?? ''}`);
  return {
    scripts: all(/(?:src|href)="\/explorer\/assets\/([^"]+\.js)"/g),
    styles: all(/href="\/explorer\/assets\/([^"]+\.css)"/g),
  };
}

describe('what a reader loads, gzipped', () => {
  beforeAll(() => buildStale(['types', 'explorer', 'embed']), 120_000);

  const hold = (what: string, size: number, most: number): void => {
    console.log(`${what}: ${size.toFixed(1)} of at most ${String(most)} kB`);
    expect(size, `${what}, kB`).toBeLessThanOrEqual(most);
  };

  test('the opening page runs at most 250 kB of script', () => {
    const { scripts } = readShell();
    const first = [...new Set(scripts.flatMap((script) => listImports(script)))];
    expect(scripts.length).toBeGreaterThan(0);
    hold('Script before the opening page is drawn', sum(first), 250);
  });

  test('the explorer with all its parts is at most 250 kB of script', () => {
    const scripts = readdirSync(path.join(BUILT, 'explorer/assets')).filter((file) => file.endsWith('.js'));
    hold('All script of the explorer', sum(scripts.map((file) => `explorer/assets/${file}`)), 250);
  });

  test('the script of the embeds is at most 60 kB, and a page with it at most 100 kB', () => {
    const script = packed('embed/embed.js');
    hold('embed.js', script, 60);
    // The page itself is a few lines; what it is about comes by one question.
    hold('An embed page, without its answers', script + packed('embed/page.css') + 2, 100);
  });
});
