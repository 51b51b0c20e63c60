import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fail } from '../errors.js';
import type { Program } from './admin-tool.js';
import { explainFailure, markLog } from './explain-failure.js';
import { listServerArguments } from './java-arguments.js';
import type { Layout } from './layout.js';
import type { Lock } from './lock.js';
import type { Memory } from './memory.js';
import { identify } from './process-identity.js';
import type { ProcessRecord } from './process-file.js';
import { writeProcessRecord } from './process-file.js';
import { stopProcess } from './stop-process.js';
import type { Running } from './supervise.js';
import { waitReady } from './wait-ready.js';
import { writeConf } from './write-conf.js';

/** All that a start of Neo4j needs, once Java, files and password are there. */
export interface Setup {
  readonly layout: Layout;
  readonly lock: Lock;
  readonly program: Program;
  readonly memory: Memory;
  readonly port: number;
  readonly database: string;
  readonly password: string;
  /** Whether it is to go on without this process. */
  readonly detached: boolean;
  /** Milliseconds until it must answer. */
  readonly deadline: number;
}

/**
 * Starts Neo4j in a process group of its own, so that a Ctrl-C in the terminal reaches only its owner, and waits until it answers a query.
 * @throws DemarcheError when it does not; it is ended then
 */
export async function launchNeo4j(setup: Setup, signal?: AbortSignal): Promise<Running> {
  const { layout, lock, memory, port } = setup;
  await writeConf(layout, port, memory);
  const mark = await markLog(layout);
  const child = spawnServer(setup);
  const ended = watch(child);
  const record = await noteProcess(child, setup, lock.version);
  if (record === null) throw await explainFailure(layout, mark, await ended);
  const outcome = await waitReady(setup, ended, signal).catch(async (cause: unknown) => {
    await stopProcess(record, 2000);
    throw cause;
  });
  if (outcome === 'ready') return { record, ended };
  await stopProcess(record);
  throw await explainFailure(layout, mark, outcome.happened);
}

function spawnServer({ program, lock, layout, memory }: Setup): ChildProcess {
  const output = openSync(layout.console, 'w', 0o600);
  try {
    const child = spawn(program.java, listServerArguments(lock, program.jars, layout, memory), {
      cwd: layout.home,
      env: { NEO4J_HOME: layout.home, NEO4J_CONF: layout.conf },
      stdio: ['ignore', output, output],
      detached: true,
      windowsHide: true,
    });
    child.unref();
    return child;
  } finally {
    closeSync(output);
  }
}

function watch(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (cause) => resolve(cause.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `it ended with code ${String(code)}` : `it was ended by ${signal}`));
  });
}

async function noteProcess(child: ChildProcess, setup: Setup, version: string): Promise<ProcessRecord | null> {
  const identity = child.pid === undefined ? null : await identify(child.pid);
  if (identity === null) return null;
  const record: ProcessRecord = { ...identity, port: setup.port, version, detached: setup.detached };
  try {
    writeProcessRecord(setup.layout, record);
  } catch (cause) {
    await stopProcess(identity, 0);
    throw fail('NEO4J_START_FAILED', `${setup.layout.process} cannot be written.`, { cause });
  }
  return record;
}
