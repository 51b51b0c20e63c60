import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const OMITTED = new Set(['node_modules', '.git', 'dist', 'gen', 'coverage', '.demarche', 'LICENSE']);
const BINARY = /\.(png|jpe?g|ico|woff2?|ttf|gz|zip)$/;
const SELF = path.join('tests', 'structure', 'texts.test.ts');

/** What no text of the project may have, and the files that may. */
const FORBIDDEN = [
  { what: 'work left behind', pattern: /\b(TODO|FIXME|XXX|HACK)\b/, except: [] },
  { what: 'a folder of one machine', pattern: /(?<![\w.@:/])\/(work|root|Users\/\w+|home\/\w+)\//, except: [] },
  {
    what: 'the host of a package registry',
    pattern: /\b(registry\.\w[\w.-]*\.(org|com|io)|npmjs\.(org|com)|pypi\.org|repo1\.maven\.org)\b/,
    except: [],
  },
  {
    what: 'the address of Maven Central',
    pattern: /\brepo\.maven\.apache\.org\b/,
    except: ['src/config.ts', 'tests/config.test.ts', 'docs/operations.md'],
  },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, except: [] },
];

const files = listFiles('.').filter((file) => file !== SELF && !BINARY.test(file));

describe('texts of the project', () => {
  it.each(FORBIDDEN)('have no $what', ({ pattern, except }) => {
    const allowed = new Set<string>(except);
    const hits = files.filter((file) => !allowed.has(file)).flatMap((file) => findLines(file, pattern));
    expect(hits).toEqual([]);
  });

  it('end in a line feed and have no carriage return', () => {
    const texts = files.filter((file) => /\.(ts|tsx|js|graphql|cypher|md|json|yaml|yml|css|html)$/.test(file));
    const wrong = texts.filter((file) => /\r|[^\n]$/.test(readFileSync(file, 'utf8')));
    expect(wrong).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !OMITTED.has(entry.name));
  return entries.flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? listFiles(full) : entry.isFile() ? [full] : [];
  });
}

function findLines(file: string, pattern: RegExp): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => (pattern.test(line) ? [`${file}:${String(i + 1)}: ${line.trim().slice(0, 120)}`] : []));
}
