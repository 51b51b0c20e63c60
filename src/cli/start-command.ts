import { Command } from 'commander';
import { readConfig } from '../config.js';
import type { Config } from '../config.js';
import type { Model } from '../model/model.js';
import { createLogger } from '../server/logger.js';
import { endWithProcess } from './end-with-process.js';
import { printProgress } from './print-progress.js';
import { startAll } from './start-all.js';

/** What the command takes from its surroundings. */
export interface StartContext {
  readonly loadModel: () => Model;
  /** Folder of the built web pages: `explorer`, `playground` and `embed` in it. */
  readonly web: string;
  /** Folders of the operations of our pages. */
  readonly operations: readonly string[];
  /** Folder of the examples of the playground. */
  readonly examples: string;
  readonly readSettings?: () => Config;
}

/** Builds `demarche start`. What it does goes to the error stream, for people; the log to the output, for programs. */
export function buildStartCommand(context: StartContext): Command {
  return new Command('start')
    .summary('start the database, load the case files, and serve')
    .description(
      'Starts a Neo4j of its own and loads the case files where they are new or changed, or uses the server at NEO4J_URI, into which it writes nothing. Then serves the API, the playground and the health pages until it is stopped.',
    )
    .addHelpText(
      'after',
      '\nSettings: PORT (4000), HOST (127.0.0.1), DEMARCHE_HOME, DEMARCHE_DATA, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE.',
    )
    .action(() => runStart(context));
}

async function runStart({ loadModel, web, operations, examples, readSettings = readConfig }: StartContext): Promise<void> {
  const config = readSettings();
  const logger = createLogger(config.logLevel);
  const tell = printProgress();
  const ending = endWithProcess(logger, tell);
  await startAll({ config, model: loadModel(), web, operations, examples, logger, tell, ending });
}
