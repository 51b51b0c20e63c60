import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Config } from '../config.js';

/**
 * Makes the log: one JSON object a line, with the time in ISO 8601.
 * @param destination where to; the standard output of the process by default
 */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}
