import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ASKS = /\binject\(\s*'neo4j'\s*\)/;
const IMPORT = /\bfrom '(\.[^']+)'/g;

/**
 * Tells whether a test file, or what it imports from the tests, asks for the database by `inject('neo4j')`.
 * So a run of pure tests alone starts none.
 */
export function needsNeo4j(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (ASKS.test(text)) return true;
  const imports = [...text.matchAll(IMPORT)].map((match) => path.resolve(path.dirname(file), (match[1] ?? '').replace(/\.js$/, '.ts')));
  return imports.some((imported) => imported.includes(`${path.sep}tests${path.sep}`) && needsNeo4j(imported, seen));
}
