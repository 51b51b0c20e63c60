import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config.js';

/** The database of a test run. */
export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Folder of the managed Neo4j; null where NEO4J_URI names a server. */
  readonly home: string | null;
}

interface Managed {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly stop: () => Promise<void>;
}

/**
 * Takes the server of NEO4J_URI, which the tests will empty and fill, or starts a managed Neo4j in a folder of its own.
 * @throws Error when the managed Neo4j does not start
 */
export async function startTestNeo4j(): Promise<{ neo4j: TestNeo4j; stop: () => Promise<void> }> {
  const config = readConfig();
  const { uri, username, password, database } = config.neo4j;
  if (uri !== null) return { neo4j: { uri, username, password: password ?? '', database, home: null }, stop: async () => {} };
  const home = await mkdtemp(path.join(tmpdir(), 'demarche-test-'));
  const managed = await startManaged(home);
  const neo4j = { uri: managed.uri, username: managed.username, password: managed.password, database: managed.database, home };
  const stop = async (): Promise<void> => {
    await managed.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { neo4j, stop };
}

async function startManaged(home: string): Promise<Managed> {
  const file = path.resolve('src/neo4j/manage.ts');
  if (!existsSync(file)) throw new Error('No Neo4j for the tests: set NEO4J_URI and NEO4J_PASSWORD, or write src/neo4j/manage.ts.');
  const { startNeo4j } = (await import(file)) as { readonly startNeo4j: (options: object) => Promise<Managed> };
  return startNeo4j({ home });
}
