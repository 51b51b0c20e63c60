import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listDocuments, readProse } from './read-document.js';

const LINK = /\]\(([^)\s]+)\)/g;

describe('links in the documents', () => {
  it.each(listDocuments())('%s: lead to files and headings that are there', (file) => {
    const targets = [...readProse(file).matchAll(LINK)].map((match) => match[1] ?? '').filter((target) => !/^[a-z]+:/.test(target));
    expect(targets.filter((target) => !isThere(file, target))).toEqual([]);
  });
});

function isThere(from: string, target: string): boolean {
  const [name = '', heading] = target.split('#');
  const file = name === '' ? from : path.join(path.dirname(from), decodeURI(name));
  if (!existsSync(file)) return false;
  return heading === undefined || listHeadings(file).includes(heading);
}

/** The anchors that a forge makes of headings. */
function listHeadings(file: string): string[] {
  const headings = readFileSync(file, 'utf8').match(/^#{1,6} .*$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
