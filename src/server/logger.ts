import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Config } from '../config.js';

/** Lines are written together, at the latest after so many milliseconds; what is left when the process ends is written then. A reader that does not read costs no more memory than this. */
const GATHERED = { sync: false, minLength: 4096, periodicFlush: 200, maxLength: 8 * 1024 * 1024 };

/**
 * Makes the log: one JSON object a line, with the time in ISO 8601.
 * @param destination where to; the standard output of the process by default
 */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, destination ?? pino.destination(GATHERED));
}
