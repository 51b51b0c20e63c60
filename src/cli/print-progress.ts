import type { WriteStream } from 'node:tty';
import type { OnProgress } from '../neo4j/progress.js';

/** Between two passing messages where lines cannot be overwritten, in milliseconds. */
const LINE_EVERY = 5000;

/**
 * Prints progress: a passing message overwrites the one before on a terminal, and comes now and then elsewhere.
 * @param stream where to; the error stream, so that the output of a command stays its own
 */
export function printProgress(stream: Pick<WriteStream, 'write' | 'isTTY'> = process.stderr, now: () => number = Date.now): OnProgress {
  let isOpen = false;
  let next = 0;
  return (message, passing = false) => {
    if (stream.isTTY) {
      stream.write(`${isOpen ? '\r\u001b[K' : ''}${message}${passing ? '' : '\n'}`);
      isOpen = passing;
    } else if (!passing || now() >= next) {
      stream.write(`${message}\n`);
      if (passing) next = now() + LINE_EVERY;
    }
  };
}
