import { setTimeout as sleepFor } from 'node:timers/promises';

/** Waits, and ends at once with the signal's reason when it is aborted. Does not keep the process alive by itself when `idle`. */
export async function sleep(milliseconds: number, signal?: AbortSignal, idle = false): Promise<void> {
  signal?.throwIfAborted();
  try {
    await sleepFor(milliseconds, undefined, { ref: !idle, ...(signal ? { signal } : {}) });
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause;
  }
}
