import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config.js';
import { startNeo4j } from '../../src/neo4j/manage.js';

/** The database of a test run. */
export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Folder of the managed Neo4j; null where NEO4J_URI names a server. */
  readonly home: string | null;
}

/**
 * Takes the server of NEO4J_URI, which the tests will empty and fill, or starts a managed Neo4j in a folder of its own.
 * What is fetched for it stays in the cache of the user.
 * @throws DemarcheError when the managed Neo4j does not start
 */
export async function startTestNeo4j(): Promise<{ neo4j: TestNeo4j; stop: () => Promise<void> }> {
  const { uri, username, password, database } = readConfig().neo4j;
  if (uri !== null) return { neo4j: { uri, username, password: password ?? '', database, home: null }, stop: async () => {} };
  const home = await mkdtemp(path.join(tmpdir(), 'demarche-test-'));
  const onProgress = (text: string): void => console.log(text);
  const remove = (): Promise<void> => rm(home, { recursive: true, force: true });
  try {
    const managed = await startNeo4j({ home, memory: { heap: 1536, pageCache: 128 }, onProgress });
    const neo4j = { uri: managed.uri, username: managed.username, password: managed.password, database: managed.database, home };
    return { neo4j, stop: () => managed.stop().then(remove) };
  } catch (cause) {
    await remove();
    throw cause;
  }
}
