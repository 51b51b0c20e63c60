import { adoptNeo4j } from './adopt.js';
import { launchNeo4j } from './launch.js';
import type { Setup } from './launch.js';
import { layOut } from './layout.js';
import { takeOwnership } from './owner.js';
import { USERNAME } from './password.js';
import { prepareStart } from './prepare.js';
import { readProcessRecord, writeProcessRecord } from './process-file.js';
import { isRunning } from './process-identity.js';
import { SILENT } from './progress.js';
import type { StartOptions } from './start-options.js';
import { stopProcess } from './stop-process.js';
import { supervise } from './supervise.js';
import type { Neo4jState, Running, Supervisor } from './supervise.js';

/** A Neo4j of our own that answers. */
export interface ManagedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** The process that is Neo4j now; another one after a restart. */
  readonly pid: number;
  readonly state: Neo4jState;
  /** Ends it, unless it was started to stay. Can be called more than once. */
  stop(): Promise<void>;
  /** Settles when it was stopped. */
  readonly exited: Promise<void>;
}

/**
 * Starts the managed Neo4j, or takes over the one that runs, and starts it again whenever it ends unasked, until `stop`.
 * @throws DemarcheError NEO4J_JAVA_MISSING, NEO4J_FETCH_FAILED, NEO4J_LOCKED, NEO4J_START_FAILED, NEO4J_AUTH_FAILED, NEO4J_WRONG_VERSION
 */
export async function startNeo4j(options: StartOptions): Promise<ManagedNeo4j> {
  const { onProgress = SILENT } = options;
  const { setup, running, release } = await bringUp(options, false);
  const again = { ...setup, port: running.record.port };
  const supervisor = supervise(running, { launch: (signal) => launchNeo4j(again, signal), onProgress });
  return manage(again, supervisor, release);
}

/**
 * Starts the managed Neo4j to stay when this process ends; does nothing to one that runs already.
 * @throws DemarcheError as startNeo4j
 */
export async function startDetached(options: StartOptions): Promise<void> {
  const { setup, running, release } = await bringUp(options, true);
  if (!running.record.detached) writeProcessRecord(setup.layout, { ...running.record, detached: true });
  await release();
}

async function bringUp(
  options: StartOptions,
  detached: boolean,
): Promise<{ setup: Setup; running: Running; release: () => Promise<void> }> {
  const { signal, onProgress = SILENT } = options;
  const layout = layOut(options.home);
  const release = await takeOwnership(layout.owner, { onProgress, signal });
  try {
    const last = await readProcessRecord(layout);
    const found = last !== null && (await isRunning(last)) ? last : null;
    const prepared = await prepareStart(layout, last, found !== null, options);
    const setup = { ...prepared, detached: detached || prepared.detached };
    const adopted = found === null ? null : await adoptNeo4j(found, setup, onProgress, signal);
    if (adopted !== null) return { setup, running: adopted, release };
    onProgress(`Starting Neo4j ${setup.lock.version} on port ${String(setup.port)}`);
    const running = await launchNeo4j(setup, signal);
    onProgress(`Neo4j ${setup.lock.version} is ready (process ${String(running.record.pid)})`);
    return { setup, running, release };
  } catch (cause) {
    await release();
    throw cause;
  }
}

function manage(setup: Setup, supervisor: Supervisor, release: () => Promise<void>): ManagedNeo4j {
  const { port, password, database, detached } = setup;
  // A process that ends without `stop` takes its Neo4j along where it can.
  const endWithUs = (): void => {
    if (supervisor.state() === 'running') process.kill(supervisor.current().pid, 'SIGTERM');
  };
  if (!detached) process.once('exit', endWithUs);
  const end = async (): Promise<void> => {
    process.off('exit', endWithUs);
    await supervisor.stop();
    if (!detached) await stopProcess(supervisor.current());
    await release();
  };
  let ending: Promise<void> | undefined;
  let settle = (): void => undefined;
  const exited = new Promise<void>((resolve) => (settle = resolve));
  return {
    uri: `bolt://127.0.0.1:${String(port)}`,
    username: USERNAME,
    password,
    database,
    get pid() {
      return supervisor.current().pid;
    },
    get state() {
      return supervisor.state();
    },
    stop: () => (ending ??= end().finally(settle)),
    exited,
  };
}
