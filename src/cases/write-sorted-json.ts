import type { Properties } from './graph/graph.js';

/** A property in an order: its name, and how that begins. */
type Column = readonly [name: string, head: string];

/** Characters for which JSON may have an escape: signs of control, and halves of a pair. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;
/** Few sets of names come again and again: those of claims, of passages, of links. */
const orders = new Map<string, readonly Column[]>();
const MOST_ORDERS = 5000;

/** Writes properties as JSON.stringify does, in the order of their names, so that the order in which they were made does not count. */
export function writeSortedJson(props: Properties): string {
  let text = '';
  for (const [name, head] of orderOf(Object.keys(props))) {
    const value = props[name] as Properties[string];
    text += (text === '' ? '{' : ',') + head + (typeof value === 'string' ? quote(value) : JSON.stringify(value));
  }
  return text === '' ? '{}' : `${text}}`;
}

function orderOf(names: string[]): readonly Column[] {
  const key = names.join(' ');
  const known = orders.get(key);
  if (known !== undefined) return known;
  const order = names.sort().map((name): Column => [name, `${JSON.stringify(name)}:`]);
  if (orders.size < MOST_ORDERS) orders.set(key, order);
  return order;
}

function quote(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
