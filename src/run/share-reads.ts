import type { Statement } from '../compile/compiled-operation.js';
import type { Database, ReadOptions } from './database.js';

type Read = Database['read'];

/** Milliseconds for which a read that has begun takes others in: nobody may be answered from a graph that is older than this. */
const OPEN_FOR = 1000;

/** A read that runs for all who ask the same at the same time. */
interface Flight {
  readonly rows: Promise<unknown[][]>;
  readonly begun: number;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Makes a read that runs once for all who ask the same statement with the same parameters at the same time.
 * Nothing is kept: what has ended is asked anew, and so is what began more than a second ago. An answer is of one moment for all,
 * and its revision, which the statement itself reads, is that of this moment.
 * One who goes away is answered by the reason of its signal and takes nothing from the others; the work is cancelled with the last.
 * All have the same rows, which nobody may change, and the same error. The deadline in the database is that of the first.
 * @param now milliseconds
 */
export function shareReads(read: Read, now: () => number = Date.now): Read {
  // By text, then by parameters: the long text is one and the same string each time, whose hash is known.
  const flights = new Map<string, Map<string, Flight>>();

  function take(statement: Statement, options: ReadOptions): Flight {
    const { text, parameters } = statement;
    const key = JSON.stringify(parameters, (_, value: unknown) => (typeof value === 'bigint' ? { whole: String(value) } : value));
    const known = flights.get(text)?.get(key);
    if (known && !known.controller.signal.aborted && now() - known.begun < OPEN_FOR) return known;
    const controller = new AbortController();
    const flight: Flight = { rows: read(statement, { ...options, signal: controller.signal }), begun: now(), controller, waiting: 0 };
    const same = flights.get(text) ?? new Map<string, Flight>();
    flights.set(text, same.set(key, flight));
    const end = (): void => {
      if (same.get(key) === flight) same.delete(key);
      if (same.size === 0 && flights.get(text) === same) flights.delete(text);
    };
    flight.rows.then(end, end);
    return flight;
  }

  return async (statement, options = {}) => {
    options.signal?.throwIfAborted();
    return join(take(statement, options), options.signal);
  };
}

function join(flight: Flight, signal: AbortSignal | undefined): Promise<unknown[][]> {
  flight.waiting += 1;
  if (!signal) return flight.rows;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.controller.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    const stay = (): void => signal.removeEventListener('abort', leave);
    flight.rows.then(
      (rows) => {
        stay();
        resolve(rows);
      },
      (error: Error) => {
        stay();
        reject(error);
      },
    );
  });
}
