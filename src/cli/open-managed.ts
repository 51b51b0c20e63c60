import { loadCase } from '../cases/load-case.js';
import type { LoadReport } from '../cases/load-case.js';
import { readGenerated } from '../cases/load/mark-collection.js';
import { setupDatabase } from '../cases/setup-database.js';
import type { Config } from '../config.js';
import type { Model } from '../model/model.js';
import { startNeo4j } from '../neo4j/manage.js';
import type { OnProgress } from '../neo4j/progress.js';
import { connect } from '../run/connect.js';
import type { Database } from '../run/database.js';
import type { Ending } from './end-with-process.js';

export interface ManagedParts {
  readonly config: Config;
  readonly model: Model;
  readonly tell: OnProgress;
  readonly ending: Ending;
}

/**
 * Starts the Neo4j of our own and makes its content that of the case files, unless it holds a generated graph.
 * @throws DemarcheError of starting Neo4j, of the case files
 */
export async function openManaged({ config, model, tell, ending }: ManagedParts): Promise<Database> {
  const { home, maven, java, neo4j } = config;
  const managed = await startNeo4j({ home, maven, java, database: neo4j.database, signal: ending.signal, onProgress: tell });
  ending.add(() => managed.stop());
  const database = connect(managed);
  ending.add(() => database.close());
  const generated = await readGenerated(database);
  if (generated !== null) {
    await setupDatabase(database, model);
    tell(`Showing a generated graph (${generated}). "npx demarche load" makes it that of the case files again.`);
    return database;
  }
  tell(`Checking the case files in ${config.data}`);
  tell(describeLoad(await loadCase(config.data, database, model, { signal: ending.signal, onProgress: loadTeller(tell) })));
  return database;
}

function loadTeller(tell: OnProgress): (done: number, total: number) => void {
  return (done, total) => tell(`Loading: ${Math.floor((100 * done) / total)} % of ${total} nodes and links`, true);
}

function describeLoad({ wrote, added, changed, removed, warnings }: LoadReport): string {
  const state = wrote
    ? `Loaded: ${added.length} new, ${changed.length} changed, ${removed.length} removed.`
    : 'The graph is as the case files say.';
  return warnings.length === 0 ? state : `${state} ${warnings.length} warning(s): see "npx demarche check".`;
}
