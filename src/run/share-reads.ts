import type { Statement } from '../compile/compiled-operation.js';
import type { Database, ReadOptions } from './database.js';
import { Halt } from '../halt.js';
import type { Signal } from '../halt.js';

type Read = Database['read'];

/** Milliseconds for which a read that has begun takes others in: nobody may be answered from a graph that is older than this. */
const OPEN_FOR = 1000;

/** A read that runs for all who ask the same at the same time. */
interface Flight {
  readonly rows: Promise<unknown[][]>;
  readonly begun: number;
  readonly halt: Halt;
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
    const key = nameParameters(parameters);
    const known = flights.get(text)?.get(key);
    if (known && !known.halt.aborted && now() - known.begun < OPEN_FOR) return known;
    const halt = new Halt();
    const flight: Flight = { rows: read(statement, { ...options, signal: halt }), begun: now(), halt, waiting: 0 };
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

/** Tells values apart; a whole number is a bigint here, which JSON does not know. */
function nameParameters(parameters: Statement['parameters']): string {
  let key = '';
  for (const name of Object.keys(parameters)) {
    const value = parameters[name];
    key += typeof value === 'bigint' ? `${name}:${String(value)}n,` : `${name}:${writeValue(value)},`;
  }
  return key;
}

function writeValue(value: unknown): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? { whole: String(inner) } : inner));
}

function join(flight: Flight, signal: Signal | undefined): Promise<unknown[][]> {
  flight.waiting += 1;
  if (!signal) return flight.rows;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.halt.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    const stay = (): void => signal.removeEventListener('abort', leave);
    flight.rows.then(stay, stay);
    flight.rows.then(resolve, reject);
  });
}
