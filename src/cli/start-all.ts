import { loadCase } from '../cases/load-case.js';
import type { LoadReport } from '../cases/load-case.js';
import { readGenerated } from '../cases/load/mark-collection.js';
import { setupDatabase } from '../cases/setup-database.js';
import type { Config } from '../config.js';
import { DemarcheError } from '../errors.js';
import { createEngine } from '../execute.js';
import type { Model } from '../model/model.js';
import { startNeo4j } from '../neo4j/manage.js';
import type { OnProgress } from '../neo4j/progress.js';
import { connect } from '../run/connect.js';
import type { Database } from '../run/database.js';
import { startServer } from '../server/start-server.js';
import { warmUp } from '../server/warm-up/warm-up.js';
import type { RunningServer, ServerParts } from '../server/start-server.js';
import type { Ending } from './end-with-process.js';

export interface StartParts {
  readonly config: Config;
  readonly model: Model;
  /** Folder of the built web pages: `explorer`, `playground` and `embed` in it. */
  readonly web: string;
  /** Folders of the operations of our pages, to be asked once before a reader does; the first has the fragments of all. */
  readonly operations: readonly string[];
  readonly logger: ServerParts['logger'];
  readonly tell: OnProgress;
  readonly ending: Ending;
}

/** A database that cannot be reached is a state, not an end. */
const PASSING = new Set(['SERVICE_UNAVAILABLE', 'TIMEOUT']);

/**
 * Starts everything: the database, the collection in it, the server.
 * What was begun is ended again where a later step fails.
 * @throws DemarcheError of starting Neo4j, of the case files, of the settings
 */
export async function startAll(parts: StartParts): Promise<RunningServer> {
  const { config, model, web, operations, logger, ending, tell } = parts;
  try {
    const database = config.neo4j.uri === null ? await openManaged(parts) : await openGiven(parts, config.neo4j.uri);
    const engine = createEngine(model, database, { cursorKey: config.cursorKey });
    const server = await startServer({ config, schema: model.schema, engine, logger, web });
    ending.add(() => server.stop());
    tell(describe(server));
    void warmUp({ engine, schema: model.schema, folders: operations, signal: ending.signal });
    return server;
  } catch (error) {
    await ending.run();
    throw error;
  }
}

async function openManaged({ config, model, tell, ending }: StartParts): Promise<Database> {
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

async function openGiven({ config, tell, ending }: StartParts, uri: string): Promise<Database> {
  const { username, password, database: name } = config.neo4j;
  const database = connect({ uri, username, password: password ?? '', database: name });
  ending.add(() => database.close());
  try {
    const version = await database.ping();
    tell(`Using Neo4j ${version} at NEO4J_URI. Nothing is written into it; "npx demarche load" does that.`);
  } catch (error) {
    if (!(error instanceof DemarcheError && PASSING.has(error.code))) throw error;
    tell('The database at NEO4J_URI cannot be reached. The server starts all the same and connects by itself.');
  }
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

function describe({ url }: RunningServer): string {
  return `Demarche is running.\n  Explorer    ${url}/\n  Playground  ${url}/playground/\n  GraphQL     ${url}/graphql\n  Health      ${url}/health/ready`;
}
