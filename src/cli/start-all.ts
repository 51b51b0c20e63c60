import type { Config } from '../config.js';
import { DemarcheError } from '../errors.js';
import { createEngine } from '../execute.js';
import type { Model } from '../model/model.js';
import type { OnProgress } from '../neo4j/progress.js';
import { connect } from '../run/connect.js';
import type { Database } from '../run/database.js';
import { documentPreparer } from '../server/graphql/prepare-document.js';
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
  /** Folder of the examples of the playground. */
  readonly examples: string;
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
  const { config, model, web, operations, examples, logger, ending, tell } = parts;
  try {
    const database = config.neo4j.uri === null ? await openOwn(parts) : await openGiven(parts, config.neo4j.uri);
    let url = config.url ?? '';
    const engine = createEngine(model, database, { cursorKey: config.cursorKey, baseUrl: () => url });
    const prepare = documentPreparer(model.schema);
    const server = await startServer({ config, schema: model.schema, engine, logger, web, prepare });
    url = server.url;
    ending.add(() => server.stop());
    tell(describe(server));
    void warmUp({ engine, schema: model.schema, folders: operations, examples, prepare, signal: ending.signal });
    return server;
  } catch (error) {
    await ending.run();
    throw error;
  }
}

/** What starts a Neo4j and reads case files is read from the disk only where it is needed: with a server that runs, it is a sixth of the start. */
async function openOwn(parts: StartParts): Promise<Database> {
  const { openManaged } = await import('./open-managed.js');
  return openManaged(parts);
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

function describe({ url }: RunningServer): string {
  return `Demarche is running.\n  Explorer    ${url}/\n  Playground  ${url}/playground/\n  GraphQL     ${url}/graphql\n  Health      ${url}/health/ready`;
}
