import { isRunning } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';
import { sleep } from './sleep.js';

const LOOK_EVERY = 100;

/**
 * Ends a process: asks, waits, and ends it by force at the deadline. A process that is gone already counts as ended.
 * @param deadline milliseconds
 */
export async function stopProcess(known: ProcessIdentity, deadline = 20_000): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isRunning(known))) return;
    send(known.pid, signal);
    const end = Date.now() + (signal === 'SIGTERM' ? deadline : 5000);
    while (Date.now() < end && (await isRunning(known))) await sleep(LOOK_EVERY);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
