import type { Drop } from './parameter.js';
import { encode } from './pairs.js';

const ID = /^[A-Za-z0-9_.:-]{1,128}$/;

/** Reads and writes one kind of value: `read` gives null, having dropped it, for what is none. */
export interface ValueKind<T> {
  readonly read: (text: string, drop: Drop) => T | null;
  readonly write: (value: T) => string;
}

/** Ids, as the API takes them. */
export const ids: ValueKind<string> = {
  read: (text, drop) => (ID.test(text) ? text : refuse(text, drop, 'not-an-id')),
  write: encode,
};

/** Keys of lines, in their one order. */
export const lines: ValueKind<string> = {
  read(text, drop) {
    const [one = '', other = '', ...more] = text.split('~');
    if (more.length > 0 || !ID.test(one) || !ID.test(other) || one === other) return refuse(text, drop, 'not-a-line');
    return one < other ? `${one}~${other}` : `${other}~${one}`;
  },
  write: encode,
};

/** Days, such as 2017-11-29; a month or a year stands for its first day. */
export const days: ValueKind<string> = {
  read(text, drop) {
    const full = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
    return isDay(full) ? full : refuse(text, drop, 'not-a-day');
  },
  write: encode,
};

/** Yes and no. */
export const switches: ValueKind<boolean> = {
  read: (text, drop) => (text === 'yes' ? true : text === 'no' ? false : refuse(text, drop, 'not-a-switch')),
  write: (value) => (value ? 'yes' : 'no'),
};

/** Whole numbers within bounds. */
export function numbers(least: number, most: number): ValueKind<number> {
  return {
    read(text, drop) {
      const number = /^-?\d{1,9}$/.test(text) ? Number(text) : NaN;
      return number >= least && number <= most ? number : refuse(text, drop, 'not-a-number');
    },
    write: String,
  };
}

/** The values of an enum, in small letters and with dashes: `trade-union` for TRADE_UNION. Any way to write them is understood. */
export function words<T extends string>(values: Readonly<Record<string, T>>): ValueKind<T> {
  const key = (text: string): string => text.toUpperCase().replace(/-/g, '_');
  const known = new Map(Object.values(values).map((value) => [key(value), value]));
  return {
    read: (text, drop) => known.get(key(text)) ?? refuse(text, drop, 'not-a-value'),
    write: (value) => value.toLowerCase().replace(/_/g, '-'),
  };
}

/** A list with commas, each value once; what is too many is dropped. */
export function readList<T>(kind: ValueKind<T>, most: number, text: string, drop: Drop): T[] {
  const parts = text.split(',').filter((part) => part !== '');
  if (parts.length > most) drop(`${String(parts.length - most)} of ${String(parts.length)}`, 'too-many');
  const read = parts.slice(0, most).map((part) => kind.read(part, drop));
  return [...new Set(read.filter((value) => value !== null))];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function refuse(text: string, drop: Drop, why: Parameters<Drop>[1]): null {
  drop(text, why);
  return null;
}
