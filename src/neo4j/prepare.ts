import { readConfig } from '../config.js';
import { fail } from '../errors.js';
import type { Program } from './admin-tool.js';
import { DATABASE, restoreAside } from './dump-files.js';
import { fetchNeo4j } from './fetch-neo4j.js';
import { findJava } from './find-java.js';
import { findFreePort, tryPort } from './free-port.js';
import type { Setup } from './launch.js';
import type { Layout } from './layout.js';
import { readLock } from './lock.js';
import type { Lock } from './lock.js';
import { sizeMemory } from './memory.js';
import { readPassword } from './password.js';
import type { ProcessRecord } from './process-file.js';
import { SILENT } from './progress.js';
import type { ProgramOptions, StartOptions } from './start-options.js';
import { writeConf } from './write-conf.js';

const DEADLINE = 120_000;

/**
 * Finds Java, makes sure of the files, and writes what a start of Neo4j reads: its settings and its password.
 * @param last the Neo4j that was started last here, running or not
 * @throws DemarcheError NEO4J_JAVA_MISSING, NEO4J_FETCH_FAILED, NEO4J_WRONG_VERSION, NEO4J_AUTH_FAILED, NEO4J_START_FAILED
 */
export async function prepareStart(layout: Layout, last: ProcessRecord | null, isRunning: boolean, options: StartOptions): Promise<Setup> {
  const lock = readLock();
  if (last !== null) checkVersion(last.version, lock.version, layout);
  const program = await prepareProgram(lock, options);
  const memory = sizeMemory(options.memory);
  const port = await choosePort(options.port, last, isRunning);
  await writeConf(layout, port, memory);
  await restoreAside(layout);
  const password = await readPassword(layout, program, options.signal);
  const detached = isRunning && last?.detached === true;
  return {
    layout,
    lock,
    program,
    memory,
    port,
    database: options.database ?? DATABASE,
    password,
    detached,
    deadline: options.deadline ?? DEADLINE,
  };
}

/** Finds Java and makes sure of the files of Neo4j. */
export async function prepareProgram(lock: Lock, options: ProgramOptions): Promise<Program> {
  const { signal, onProgress = SILENT } = options;
  const java = await findJava(options.java === undefined ? readConfig().java : options.java, signal);
  const jars = await fetchNeo4j(lock, { maven: options.maven ?? readConfig().maven, signal, onProgress });
  return { java, jars };
}

async function choosePort(asked: number | undefined, last: ProcessRecord | null, isRunning: boolean): Promise<number> {
  if (isRunning && last !== null && (asked === undefined || asked === last.port)) return last.port;
  if (asked === undefined) return findFreePort(last?.port ?? null);
  const port = await tryPort(asked);
  if (port !== null) return port;
  throw fail(
    'NEO4J_START_FAILED',
    `Port ${String(asked)} is taken by another program. Choose another one for Neo4j, or end that program.`,
    { details: { port: asked } },
  );
}

/** A newer minor version may have written what this one cannot read; another major one surely has. */
function checkVersion(written: string, ours: string, layout: Layout): void {
  const [major = 0, minor = 0] = written.split('.').map(Number);
  const [ourMajor = 0, ourMinor = 0] = ours.split('.').map(Number);
  if (major === ourMajor && minor <= ourMinor) return;
  const message = `The data in ${layout.home} was written by Neo4j ${written}; this is Neo4j ${ours}. Load a dump that ${ours} or an older 5.x made, or set DEMARCHE_HOME to another folder.`;
  throw fail('NEO4J_WRONG_VERSION', message, { details: { written, ours } });
}
