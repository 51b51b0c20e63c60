import type { OnProgress } from '../neo4j/progress.js';

/** What is to be ended with the process, the last begun first. */
export interface Ending {
  /** Aborted as soon as the process is asked to end. */
  readonly signal: AbortSignal;
  add(end: () => Promise<void>): void;
  /** Ends all of it, once. */
  run(): Promise<void>;
}

interface FatalLog {
  fatal(details: Record<string, unknown>, message: string): void;
}

/** What is left to be ended is given up after this many milliseconds. */
const TIMEOUT = 12_000;

/**
 * Makes the list of what ends with the process: on SIGTERM and SIGINT all of it, orderly, then with code 0; a second signal does not wait.
 * An error that nothing caught is logged and ends the process with code 1: its state cannot be trusted.
 */
export function endWithProcess(logger: FatalLog, tell: OnProgress): Ending {
  const controller = new AbortController();
  const ends: (() => Promise<void>)[] = [];
  const runAll = async (): Promise<void> => {
    for (let end = ends.pop(); end; end = ends.pop()) await end();
  };
  let running: Promise<void> | undefined;
  const run = (): Promise<void> => (running ??= runAll());
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort(new Error('asked to end'));
    tell('Stopping …');
    setTimeout(() => process.exit(1), TIMEOUT).unref();
    void run().then(
      () => process.exit(0),
      (error: unknown) => onFault(error),
    );
  };
  const onFault = (err: unknown): never => {
    logger.fatal({ err }, 'uncaught error');
    process.exit(1);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  return { signal: controller.signal, add: (end) => void ends.push(end), run };
}
