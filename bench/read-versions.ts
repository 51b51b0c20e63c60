import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { MEMORY } from './graphs.js';
import { ROOT, RIVAL } from './places.js';

const PACKAGES = ['neo4j-driver', '@apollo/server', 'graphql', 'undici'];
const OF_RIVAL = '@neo4j/graphql';

/** Reads the versions of what is measured, and the memory that the database may take. */
export function readVersions(): Readonly<Record<string, string>> {
  const lock = readJson(path.join(ROOT, 'scripts', 'neo4j.lock.json')) as { readonly version: string };
  const packages = PACKAGES.map((name) => [name, readVersion(ROOT, name)]);
  return {
    Neo4j: `${lock.version} (heap ${String(MEMORY.heap)} MiB, page cache ${String(MEMORY.pageCache)} MiB)`,
    'Node.js': process.versions.node,
    ...(Object.fromEntries(packages) as Record<string, string>),
    [OF_RIVAL]: readVersion(RIVAL, OF_RIVAL),
  };
}

function readVersion(folder: string, name: string): string {
  return (readJson(path.join(folder, 'node_modules', name, 'package.json')) as { version: string }).version;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
