import { readConfig } from '../config.js';
import type { MavenSettings } from '../config.js';
import { fetchNeo4j } from './fetch-neo4j.js';
import { findJava } from './find-java.js';
import { findFreePort } from './free-port.js';
import { launchNeo4j } from './launch.js';
import type { Setup } from './launch.js';
import { layOut } from './layout.js';
import { readLock } from './lock.js';
import { sizeMemory } from './memory.js';
import type { Memory } from './memory.js';
import { takeOwnership } from './owner.js';
import { USERNAME, readPassword } from './password.js';
import { readProcessRecord, removeProcessRecord } from './process-file.js';
import { SILENT } from './progress.js';
import type { OnProgress } from './progress.js';
import { stopProcess } from './stop-process.js';
import { writeConf } from './write-conf.js';

export interface StartOptions {
  /** The folder of Demarche; the database is in its folder `neo4j`. */
  readonly home: string;
  /** Default: those of the environment, as for `java`. */
  readonly maven?: MavenSettings;
  readonly java?: string | null;
  readonly database?: string;
  /** Default: the port of the last start where it is free, else any free one. */
  readonly port?: number;
  readonly memory?: Partial<Memory>;
  /** Milliseconds until Neo4j must answer; fetching is not counted. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

export interface ManagedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly pid: number;
  stop(): Promise<void>;
  readonly exited: Promise<string>;
}

export async function startNeo4j(options: StartOptions): Promise<ManagedNeo4j> {
  const { signal, onProgress = SILENT } = options;
  const layout = layOut(options.home);
  const release = await takeOwnership(layout.owner, { onProgress, signal });
  try {
    const setup = await prepare(options);
    onProgress(`Starting Neo4j ${setup.lock.version} on port ${String(setup.port)}`);
    const { record, ended } = await launchNeo4j(setup, signal);
    onProgress(`Neo4j ${setup.lock.version} is ready (process ${String(record.pid)})`);
    const stop = async (): Promise<void> => {
      await stopProcess(record);
      await removeProcessRecord(layout);
      await release();
    };
    const { password, database, port } = setup;
    return { uri: `bolt://127.0.0.1:${String(port)}`, username: USERNAME, password, database, pid: record.pid, stop, exited: ended };
  } catch (cause) {
    await release();
    throw cause;
  }
}

async function prepare(options: StartOptions): Promise<Setup> {
  const { signal, onProgress = SILENT } = options;
  const layout = layOut(options.home);
  const lock = readLock();
  const java = await findJava(options.java === undefined ? readConfig().java : options.java, signal);
  const jars = await fetchNeo4j(lock, { maven: options.maven ?? readConfig().maven, signal, onProgress });
  const program = { java, jars };
  const memory = sizeMemory(options.memory);
  const last = await readProcessRecord(layout);
  const port = await findFreePort(options.port ?? last?.port ?? null);
  await writeConf(layout, port, memory);
  const password = await readPassword(layout, program, signal);
  return { layout, lock, program, memory, port, database: options.database ?? 'neo4j', password, detached: false, deadline: options.deadline ?? 120_000 };
}
