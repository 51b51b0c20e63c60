import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../config.js';
import type { Config } from '../config.js';
import { fail } from '../errors.js';
import { dumpNeo4j, loadDump } from '../neo4j/dump.js';
import { importNeo4j } from '../neo4j/import.js';
import { startDetached } from '../neo4j/manage.js';
import type { ProgramOptions } from '../neo4j/start-options.js';
import { statusNeo4j, stopNeo4j } from '../neo4j/status.js';
import type { Neo4jStatus } from '../neo4j/status.js';
import { printProgress } from './print-progress.js';

interface StartFlags {
  readonly port?: number;
  readonly heap?: number;
  readonly pageCache?: number;
}

/**
 * The command `demarche neo4j` with its sub-commands. Each throws a DemarcheError when it fails.
 * @param readSettings read only when a sub-command runs, so that --help needs no valid settings
 */
export function buildNeo4jCommand(readSettings: () => Config = readConfig): Command {
  const command = new Command('neo4j').description('Manages the Neo4j that Demarche runs itself where NEO4J_URI is not set.');
  command
    .command('start')
    .description('Starts it, to stay until "demarche neo4j stop"; the server then uses it.')
    .option('--port <number>', 'port of Bolt on this machine (default: the last one, else a free one)', parseCount)
    .option('--heap <MiB>', 'memory for queries (default: a sixth of the machine, from 512 to 2048)', parseCount)
    .option('--page-cache <MiB>', 'memory for data (default: a sixteenth of the machine, from 64 to 1024)', parseCount)
    .action(async (flags: StartFlags) => start(readSettings(), flags));
  command
    .command('stop')
    .description('Stops it.')
    .action(async () => {
      const stopped = await withSignals((signal) => stopNeo4j({ ...choose(readSettings()), signal }));
      console.log(stopped ? 'Neo4j has stopped.' : 'Neo4j was not running.');
    });
  command
    .command('status')
    .description('Says whether it runs, where, and for whom. Exit code 3: it does not run.')
    .action(async () => {
      const status = await statusNeo4j(choose(readSettings()));
      console.log(describe(status));
      if (status.running === null) process.exitCode = 3;
    });
  command
    .command('dump <file>')
    .description('Writes the database into a file. Neo4j must not run.')
    .action(async (file: string) => {
      const size = await withSignals((signal) => dumpNeo4j(file, { ...choose(readSettings()), signal }));
      console.log(`${file}: ${String(size)} bytes`);
    });
  command
    .command('load <file>')
    .description('Puts the content of a dump in the place of the database. Neo4j must not run.')
    .action(async (file: string) => {
      await withSignals((signal) => loadDump(file, { ...choose(readSettings()), signal }));
      console.log(`The database is that of ${file}.`);
    });
  command
    .command('import <folder>')
    .description('Makes the database from the tables that "demarche generate --csv" wrote. Neo4j must not run.')
    .option('--allow-removal', 'even where there is a database, which goes')
    .action(async (folder: string, { allowRemoval = false }: { allowRemoval?: boolean }) => {
      await withSignals((signal) => importNeo4j(folder, { ...choose(readSettings()), allowRemoval, signal }));
      console.log(`The database is that of ${folder}. The next start makes its constraints and indexes.`);
    });
  return command;
}

async function start(config: Config, { port, heap, pageCache }: StartFlags): Promise<void> {
  if (config.neo4j.uri !== null)
    throw fail(
      'CONFIG_INVALID',
      `NEO4J_URI is set, so that server is used (${config.neo4j.uri}). Unset it for a Neo4j that Demarche runs itself.`,
    );
  const memory = { ...(heap === undefined ? {} : { heap }), ...(pageCache === undefined ? {} : { pageCache }) };
  await withSignals((signal) =>
    startDetached({ ...choose(config), database: config.neo4j.database, memory, ...(port === undefined ? {} : { port }), signal }),
  );
  console.log(describe(await statusNeo4j(choose(config))));
}

function choose(config: Config): ProgramOptions {
  return { home: config.home, maven: config.maven, java: config.java, onProgress: printProgress() };
}

function describe({ running, owner, home, passwordFile }: Neo4jStatus): string {
  if (running === null) return `Neo4j does not run. Its data is in ${home}.`;
  const whose =
    owner === null
      ? running.detached
        ? 'stays until "demarche neo4j stop"'
        : 'left by a server that was killed; the next start takes it over'
      : `managed by process ${String(owner)}`;
  return [
    `Neo4j ${running.version} runs: process ${String(running.pid)}, ${whose}.`,
    `Address: ${running.uri}`,
    `User: neo4j; password: in ${passwordFile}`,
  ].join('\n');
}

/** Lets Ctrl-C end the work in an orderly way. */
async function withSignals<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => controller.abort(new Error('Interrupted.'));
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, abort);
  }
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give a whole number above 0.');
  return Number(text);
}
