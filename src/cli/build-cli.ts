import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { buildCheckCommand } from './check-command.js';
import type { CommandContext } from './command-context.js';
import { buildExplainCommand } from './explain-command.js';
import { buildGenerateCommand } from './generate-command.js';
import { buildLoadCommand } from './load-command.js';
import { buildNeo4jCommand } from './neo4j-command.js';
import { openDatabase } from './open-database.js';
import { buildStartCommand } from './start-command.js';
import { buildVerifyCommand } from './verify-command.js';
import { readConfig } from '../config.js';
import { loadModel } from '../model/load-model.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the operations of our pages are; the first folder has the fragments of all. */
const OPERATIONS = ['src/view/operations', 'web/explorer/operations'].map((folder) => path.join(ROOT, folder));

/** Builds the command line: `demarche start|load|check|verify|explain|generate|neo4j`. */
export function buildCli(): Command {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const print = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  const readModel = (): ReturnType<typeof loadModel> => loadModel({ schema: path.join(ROOT, 'schema'), cypher: path.join(ROOT, 'cypher') });
  const context: CommandContext = {
    get data() {
      return readConfig().data;
    },
    loadModel: readModel,
    openDatabase: () => openDatabase(readConfig()),
    print,
  };
  return new Command('demarche')
    .description(
      'A GraphQL knowledge graph of who did what to whom, who demanded what of whom, and what came of it, with the evidence attached to every edge.',
    )
    .version(version)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .addCommand(buildStartCommand({ loadModel: readModel, web: path.join(ROOT, 'dist', 'web'), operations: OPERATIONS }))
    .addCommand(buildLoadCommand(context))
    .addCommand(buildCheckCommand(context))
    .addCommand(buildVerifyCommand(context))
    .addCommand(buildExplainCommand({ loadModel: readModel, readCursorKey: () => readConfig().cursorKey, print }))
    .addCommand(buildGenerateCommand(context))
    .addCommand(buildNeo4jCommand());
}
