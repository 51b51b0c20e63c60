import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { readConfig } from '../config.js';
import { loadModel } from '../model/load-model.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the operations of our pages are; the first folder has the fragments of all. */
const OPERATIONS = ['src/view/operations', 'web/explorer/operations'].map((folder) => path.join(ROOT, folder));

const readModel = (): ReturnType<typeof loadModel> => loadModel({ schema: path.join(ROOT, 'schema'), cypher: path.join(ROOT, 'cypher') });

const CONTEXT: CommandContext = {
  get data() {
    return readConfig().data;
  },
  loadModel: readModel,
  openDatabase: async () => (await import('./open-database.js')).openDatabase(readConfig()),
  print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
};

/** The commands in the order of the help. Each is read from the disk when it is wanted: the server starts without what loads and generates. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  [
    'start',
    async () =>
      (await import('./start-command.js')).buildStartCommand({
        loadModel: readModel,
        web: path.join(ROOT, 'dist', 'web'),
        operations: OPERATIONS,
        examples: path.join(ROOT, 'web', 'playground', 'examples'),
      }),
  ],
  ['load', async () => (await import('./load-command.js')).buildLoadCommand(CONTEXT)],
  ['check', async () => (await import('./check-command.js')).buildCheckCommand(CONTEXT)],
  ['verify', async () => (await import('./verify-command.js')).buildVerifyCommand(CONTEXT)],
  [
    'explain',
    async () =>
      (await import('./explain-command.js')).buildExplainCommand({
        loadModel: readModel,
        readCursorKey: () => readConfig().cursorKey,
        print: CONTEXT.print,
      }),
  ],
  ['generate', async () => (await import('./generate-command.js')).buildGenerateCommand(CONTEXT)],
  ['neo4j', async () => (await import('./neo4j-command.js')).buildNeo4jCommand()],
]);

/**
 * Builds the command line: `demarche start|load|check|verify|explain|generate|neo4j`.
 * @param wanted the command that is going to be run; all are built where it is none of them
 */
export async function buildCli(wanted?: string): Promise<Command> {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const cli = new Command('demarche')
    .description(
      'A GraphQL knowledge graph of who did what to whom, who demanded what of whom, and what came of it, with the evidence attached to every edge.',
    )
    .version(version)
    .showHelpAfterError('Run it with --help to see what it takes.');
  const only = COMMANDS.get(wanted ?? '');
  for (const build of only ? [only] : COMMANDS.values()) cli.addCommand(await build());
  return cli;
}
