import type { ServerResponse } from 'node:http';
import { fail } from '../../errors.js';
import { Halt } from '../../halt.js';
import type { Signal } from '../../halt.js';
import { LIMITS } from '../limits.js';

/** A request that is being answered. */
export interface OpenRequest {
  /** Aborted when the client goes away before the answer, and when the deadline is over. */
  readonly signal: Signal;
  /** To be called when the answer is made. */
  close(): void;
}

/** Begins the deadline of one request and watches its client. */
export function openRequest(response: ServerResponse): OpenRequest {
  const halt = new Halt();
  const timer = setTimeout(() => {
    halt.abort(fail('TIMEOUT', `No answer was ready after ${LIMITS.deadline} ms.`));
  }, LIMITS.deadline);
  const onClose = (): void => {
    if (!response.writableFinished) halt.abort(fail('TIMEOUT', 'The client went away.'));
  };
  response.once('close', onClose);
  return {
    signal: halt,
    close() {
      clearTimeout(timer);
      response.off('close', onClose);
    },
  };
}
