import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { fail } from '../../errors.js';
import { LIMITS } from '../limits.js';

/** A request that is being answered. */
export interface OpenRequest {
  /** Aborted when the client goes away before the answer, and when the deadline is over. */
  readonly signal: AbortSignal;
  /** To be called when the answer is made. */
  close(): void;
}

/** Begins the deadline of one request and watches its client. */
export function openRequest(response: ServerResponse): OpenRequest {
  const controller = new AbortController();
  // A page asks several questions at once, and each listens in several places.
  setMaxListeners(LIMITS.inFlight, controller.signal);
  const timer = setTimeout(() => {
    controller.abort(fail('TIMEOUT', `No answer was ready after ${LIMITS.deadline} ms.`));
  }, LIMITS.deadline);
  const onClose = (): void => {
    if (!response.writableFinished) controller.abort(fail('TIMEOUT', 'The client went away.'));
  };
  response.once('close', onClose);
  return {
    signal: controller.signal,
    close() {
      clearTimeout(timer);
      response.off('close', onClose);
    },
  };
}
