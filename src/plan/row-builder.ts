import type { FieldNode } from 'graphql';
import type { AsOf, Column } from './plan.js';

/** A row under construction: the same column asked for twice is fetched once. */
export interface RowBuilder {
  readonly columns: Column[];
  readonly indexes: Map<string, number>;
  readonly type: string | null;
  readonly possible: readonly string[];
  readonly owners: Set<string>[];
}

/**
 * @param possible the object types that an item can be; where there are several, the first column tells which
 */
export function makeRow(possible: readonly string[]): RowBuilder {
  const type = possible.length === 1 ? (possible[0] ?? null) : null;
  const row: RowBuilder = { columns: [], indexes: new Map(), type, possible, owners: [] };
  if (type === null) addProperty(row, 'typename', 'String');
  return row;
}

/** Adds the column under its key, or finds it, and notes the type that asks for it; returns its position. */
export function addColumn(row: RowBuilder, key: string, owner: string | null, make: () => Column): number {
  const index = row.indexes.get(key) ?? row.columns.length;
  if (index === row.columns.length) {
    row.indexes.set(key, index);
    row.owners.push(new Set());
    row.columns.push(make());
  }
  if (owner !== null) row.owners[index]?.add(owner);
  return index;
}

export function addProperty(row: RowBuilder, property: string, scalar: string): number {
  return addColumn(row, `${property}:${scalar}`, null, () => ({ kind: 'property', property, scalar }));
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

/** A key that is the same for the same places of the document, whatever types they are asked of, under the same `asOf`. */
export function keyOf(name: string, nodes: readonly FieldNode[], asOf: AsOf | null): string {
  return `${name}@${nodes.map(numberOf).join(',')}${asOf === null ? '' : `#${String(asOf.instance.ordinal)}`}`;
}

function numberOf(node: FieldNode): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  numbers.set(node, ++last);
  return last;
}
