import { getNullableType, isListType, isNonNullType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import type { Field, FieldsByType, Row } from '../plan/plan.js';
import { BROKEN, makeObject, reportFailure, reportNull } from './context.js';
import type { Place, Values, Writing } from './context.js';
import { writeConnection } from './write-connection.js';
import { writeDerived } from './write-derived.js';

/** Writes an object of the answer from one row: the fields in the order of the document. */
export function writeFields(
  writing: Writing,
  fields: readonly Field[],
  values: Values,
  above: Place | null,
): Record<string, unknown> | typeof BROKEN {
  const object = makeObject();
  for (const field of fields) {
    const place = { key: field.key, above };
    const value = complete(writing, field, writeField(writing, field, values, place), place);
    if (value === BROKEN) return BROKEN;
    object[field.key] = value;
  }
  return object;
}

/** Writes the object behind a row of values: its type is that of the row, or the first column tells it. */
export function writeItem(writing: Writing, row: Row, fields: FieldsByType, values: unknown, above: Place | null): unknown {
  if (!Array.isArray(values)) return null;
  const type = row.type ?? String(values[0]);
  const known = fields.get(type);
  return known ? writeFields(writing, known, values as Values, above) : null;
}

function writeField(writing: Writing, field: Field, values: Values, place: Place): unknown {
  switch (field.kind) {
    case 'typename':
      return field.owner;
    case 'leaf':
      return readLeaf(values[field.index], field.bound);
    case 'object':
      return writeItem(writing, field.row, field.fields, values[field.index], place);
    case 'list':
      return writeList(writing, field, values[field.index], place);
    case 'embedded':
      if (field.ordinal !== null && writing.bound[field.ordinal]?.failure) return null;
      return field.when !== null && (values[field.when] ?? null) === null ? null : writeFields(writing, field.fields, values, place);
    case 'connection':
      return writeConnection(writing, field, values[field.index], place);
    case 'derived':
      return writeDerived(writing, field, values, place);
    case 'introspection':
      return null;
  }
}

function writeList(writing: Writing, field: Extract<Field, { kind: 'object' | 'list' }>, values: unknown, place: Place): unknown {
  if (!Array.isArray(values)) return null;
  const itemType = listItem(field.type);
  const items: unknown[] = [];
  for (const [i, row] of (values as unknown[]).entries()) {
    const at = { key: i, above: place };
    const item = writeItem(writing, field.row, field.fields, row, at);
    if (item !== BROKEN && item !== null) items.push(item);
    else if (!isNonNullType(itemType)) items.push(null);
    else return item === BROKEN ? BROKEN : reportNull(writing, field.owner, field.name, field.nodes, at);
  }
  return items;
}

/** The type of the items of a list. */
export function listItem(type: GraphQLOutputType): GraphQLOutputType {
  const list = getNullableType(type);
  return isListType(list) ? list.ofType : list;
}

/** The non-null rule: a null where none may be breaks the object around it, and is noted once. */
function complete(writing: Writing, field: Field, value: unknown, place: Place): unknown {
  if (value !== BROKEN && value !== null && value !== undefined) return value;
  const failure = field.ordinal === null ? null : (writing.bound[field.ordinal]?.failure ?? null);
  if (failure) reportFailure(writing, failure, field.nodes, place);
  if (field.kind === 'introspection' || !isNonNullType(field.type)) return null;
  if (failure) return BROKEN;
  return value === BROKEN || field.kind === 'typename' ? value : reportNull(writing, field.owner, field.name, field.nodes, place);
}

const OPEN = new Set(['0001-01-01', '9999-12-31']);

/** The value of a leaf; the bounds of an open date are none. */
export function readLeaf(value: unknown, isBound: boolean): unknown {
  return value === undefined || (isBound && typeof value === 'string' && OPEN.has(value)) ? null : value;
}
