import type { Config } from '../config.js';
import { startNeo4j } from '../neo4j/manage.js';
import { connect } from '../run/connect.js';
import type { Database } from '../run/database.js';
import { printProgress } from './print-progress.js';

/**
 * Opens the database of the settings: the server at NEO4J_URI, or the managed one, which is started where it does not run and ends with `close()`.
 * @throws DemarcheError of starting Neo4j or of connecting to it
 */
export async function openDatabase(config: Config): Promise<Database> {
  const { uri, username, password, database } = config.neo4j;
  if (uri !== null) return openChecked(connect({ uri, username, password: password ?? '', database }));
  const managed = await startNeo4j({ home: config.home, maven: config.maven, java: config.java, database, onProgress: printProgress() });
  const opened = connect(managed);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await managed.stop();
    },
  };
}

async function openChecked(database: Database): Promise<Database> {
  try {
    await database.ping();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
