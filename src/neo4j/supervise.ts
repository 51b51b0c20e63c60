import type { OnProgress } from './progress.js';
import type { ProcessRecord } from './process-file.js';
import { sleep } from './sleep.js';

/** A Neo4j that answers. */
export interface Running {
  readonly record: ProcessRecord;
  /** Settles when the process has ended, with words for how. */
  readonly ended: Promise<string>;
}

/** What a watched Neo4j is doing. */
export type Neo4jState = 'running' | 'restarting' | 'stopped';

export interface Supervisor {
  readonly current: () => ProcessRecord;
  readonly state: () => Neo4jState;
  /** Ends the watch; settles when no start is under way any more. */
  readonly stop: () => Promise<void>;
}

export interface SuperviseOptions {
  readonly launch: (signal: AbortSignal) => Promise<Running>;
  readonly onProgress: OnProgress;
  /** Milliseconds before the first new start; doubled for each that follows, up to 64 times. */
  readonly backoff?: number;
}

/** A Neo4j that ran this long was well, and the waits begin anew. */
const HEALTHY_AFTER = 60_000;

/**
 * Starts Neo4j again, on the same port, whenever it ends unasked, for as long as it is watched.
 * @param first the Neo4j that runs now
 */
export function supervise(first: Running, { launch, onProgress, backoff = 500 }: SuperviseOptions): Supervisor {
  const stopping = new AbortController();
  let running = first;
  let state: Neo4jState = 'running';
  const watch = async (): Promise<void> => {
    for (let failures = 0; ;) {
      const since = Date.now();
      const how = await Promise.race([running.ended, aborted(stopping.signal)]);
      if (how === null) return;
      if (Date.now() - since > HEALTHY_AFTER) failures = 0;
      state = 'restarting';
      onProgress(`Neo4j stopped unasked (${how}); starting it again`);
      const next = await relaunch(failures);
      if (next === null) return;
      failures = next.failures + 1;
      running = next.running;
      state = 'running';
      onProgress(`Neo4j is ready again (process ${String(running.record.pid)})`);
    }
  };
  const relaunch = async (failures: number): Promise<{ running: Running; failures: number } | null> => {
    for (let failed = failures; ; failed += 1) {
      try {
        await sleep(backoff * 2 ** Math.min(failed, 6), stopping.signal);
        return { running: await launch(stopping.signal), failures: failed };
      } catch (cause) {
        if (stopping.signal.aborted) return null;
        onProgress(`${cause instanceof Error ? cause.message : String(cause)} Trying again.`);
      }
    }
  };
  const watched = watch();
  const stop = async (): Promise<void> => {
    stopping.abort();
    await watched;
    state = 'stopped';
  };
  return { current: () => running.record, state: () => state, stop };
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
