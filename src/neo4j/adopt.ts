import type { Setup } from './launch.js';
import { isRunning } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';
import type { ProcessRecord } from './process-file.js';
import type { OnProgress } from './progress.js';
import { sleep } from './sleep.js';
import { stopProcess } from './stop-process.js';
import type { Running } from './supervise.js';
import { waitReady } from './wait-ready.js';

const LOOK_EVERY = 500;

/**
 * Takes over a Neo4j that its owner left running: one started to stay, or one whose owner was killed.
 * One of another version, on another port than asked for, or that does not answer is ended.
 * @returns null when it was ended
 * @throws DemarcheError NEO4J_AUTH_FAILED; then it goes on as it was
 */
export async function adoptNeo4j(
  found: ProcessRecord,
  setup: Setup,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Running | null> {
  const isFit = found.version === setup.lock.version && setup.port === found.port;
  if (isFit) {
    onProgress(`Neo4j ${found.version} runs already (process ${String(found.pid)}, port ${String(found.port)}); using it`);
    const ended = watchEnd(found);
    const outcome = await waitReady(setup, ended, signal);
    if (outcome === 'ready') return { record: found, ended };
  }
  onProgress(`Ending the Neo4j that was left running (process ${String(found.pid)})`);
  await stopProcess(found);
  return null;
}

/** A process that is not our child tells nobody of its end, so it is looked at. */
async function watchEnd(known: ProcessIdentity): Promise<string> {
  while (await isRunning(known)) await sleep(LOOK_EVERY, undefined, true);
  return 'its process is gone';
}
