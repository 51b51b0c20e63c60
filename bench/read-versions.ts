import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { MEMORY } from './graphs.js';
import { ROOT } from './places.js';

const PACKAGES = ['neo4j-driver', '@neo4j/graphql', '@apollo/server', 'graphql', 'undici'];

/** Reads the versions of what is measured, and the memory that the database may take. */
export function readVersions(): Readonly<Record<string, string>> {
  const lock = readJson('scripts/neo4j.lock.json') as { readonly version: string };
  const packages = PACKAGES.map((name) => [name, (readJson(`node_modules/${name}/package.json`) as { version: string }).version]);
  return {
    Neo4j: `${lock.version} (heap ${String(MEMORY.heap)} MiB, page cache ${String(MEMORY.pageCache)} MiB)`,
    'Node.js': process.versions.node,
    ...(Object.fromEntries(packages) as Record<string, string>),
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
}
