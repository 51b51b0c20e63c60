import { fail } from '../../errors.js';
import type { Signal } from '../../halt.js';

/** The door before the database: so many inside, so many waiting, no more. */
export interface Admission {
  /**
   * Waits for a place.
   * @returns the function that gives it back
   * @throws DemarcheError SERVICE_UNAVAILABLE where the queue is full; what aborted the signal where that comes first
   */
  enter(signal: Signal): Promise<() => void>;
}

/** Makes the door. Who waits longest is next. */
export function createAdmission({ inFlight, queue }: { readonly inFlight: number; readonly queue: number }): Admission {
  const waiting = new Set<() => void>();
  let inside = 0;
  const leave = (): void => {
    inside -= 1;
    const [next] = waiting;
    next?.();
  };
  const take = (): (() => void) => {
    inside += 1;
    let isLeft = false;
    return () => {
      if (!isLeft) leave();
      isLeft = true;
    };
  };
  const wait = (signal: Signal): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        waiting.delete(admit);
        signal.removeEventListener('abort', abort);
      };
      const admit = (): void => {
        end();
        resolve(take());
      };
      const abort = (): void => {
        end();
        reject(signal.reason as Error);
      };
      waiting.add(admit);
      signal.addEventListener('abort', abort, { once: true });
    });
  return {
    async enter(signal) {
      signal.throwIfAborted();
      if (inside < inFlight) return take();
      if (waiting.size >= queue) throw fail('SERVICE_UNAVAILABLE', 'The server is too busy.', { details: { retryAfter: 1 } });
      return wait(signal);
    },
  };
}
