import type { Dropped } from './parameter.js';

export interface Pair {
  readonly name: string;
  readonly value: string;
}

const MOST_PAIRS = 100;

/**
 * Splits the query part of an address. Names of campaigns that mail programs and social sites add are passed over without a word.
 * @param dropped is told of what is no legal text
 */
export function readPairs(search: string, dropped: Dropped[]): Pair[] {
  const pairs: Pair[] = [];
  for (const part of search.replace(/^\?/, '').split('&').slice(0, MOST_PAIRS)) {
    if (part === '' || /^(utm_\w+|fbclid|gclid|mc_\w+|ref)(=|$)/.test(part)) continue;
    const equals = part.indexOf('=');
    const [name, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    const [readName, readValue] = [decode(name), decode(value)];
    if (readName === null || readValue === null) dropped.push({ name: name.slice(0, 60), value: value.slice(0, 60), why: 'not-readable' });
    else pairs.push({ name: readName, value: readValue });
  }
  return pairs;
}

/** Writes a text so that it can stand in an address; what ids and lists are made of stays readable. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|40|7E)/g, (code) => decodeURIComponent(code));
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
