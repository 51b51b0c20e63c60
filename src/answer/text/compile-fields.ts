import { isNonNullType } from 'graphql';
import type { Field, FieldsByType, Row } from '../../plan/plan.js';
import { BROKEN } from '../context.js';
import type { Values } from '../context.js';
import { writeDerived } from '../write-derived.js';
import { listItem, readLeaf } from '../write-fields.js';
import { compileConnection } from './compile-connection.js';
import type { WriteText, WriteValue } from './text-writing.js';
import { quote, writeJson } from './write-json.js';

/**
 * Makes the function that writes an object of the answer as JSON, in one pass and without the object.
 * It gives up, with null, where the rules of GraphQL ask for more than the value: a null in a place that may not be null, and what is asked of the schema.
 */
export function compileFields(fields: readonly Field[]): WriteText {
  const parts = fields.map((field, i) => ({ head: `${i === 0 ? '{' : ','}${quote(field.key)}:`, write: compileField(field) }));
  if (parts.length === 0) return () => '{}';
  return (writing, values) => {
    let text = '';
    for (const { head, write } of parts) {
      const value = write(writing, values);
      if (value === null) return null;
      text += head + value;
    }
    return `${text}}`;
  };
}

/** Makes the writer of an item. What an item of a type has is compiled when the first one comes. */
export function compileItem(row: Row, fields: FieldsByType): WriteValue {
  const known = new Map<string, WriteText>();
  return (writing, values) => {
    if (!Array.isArray(values)) return 'null';
    const type = row.type ?? String(values[0]);
    let write = known.get(type);
    if (write === undefined) {
      const selected = fields.get(type);
      write = selected ? compileFields(selected) : () => 'null';
      known.set(type, write);
    }
    return write(writing, values);
  };
}

function compileField(field: Field): WriteText {
  const write = compileValue(field);
  if (field.kind === 'typename' || !isNonNullType(field.type)) return write;
  return (writing, values) => {
    const text = write(writing, values);
    return text === 'null' ? null : text;
  };
}

function compileValue(field: Field): WriteText {
  switch (field.kind) {
    case 'typename':
      return constant(quote(field.owner));
    case 'leaf': {
      const { index, bound } = field;
      return (_, values) => writeJson(readLeaf(values[index], bound));
    }
    case 'object':
      return at(field.index, compileItem(field.row, field.fields));
    case 'list':
      return at(field.index, compileList(field));
    case 'embedded':
      return compileEmbedded(field.when, compileFields(field.fields));
    case 'connection':
      return at(field.index, compileConnection(field, compileItem));
    case 'derived':
      return (writing, values) => {
        const value = writeDerived(writing, field, values, { key: field.key, above: null });
        return value === BROKEN || writing.errors.length > 0 ? null : writeJson(value);
      };
    case 'introspection':
      return () => null;
  }
}

function constant(text: string): WriteText {
  return () => text;
}

function at(index: number, write: WriteValue): WriteText {
  return (writing, values) => write(writing, values[index]);
}

function compileEmbedded(when: number | null, write: WriteText): WriteText {
  return (writing: Parameters<WriteText>[0], values: Values) =>
    when !== null && (values[when] ?? null) === null ? 'null' : write(writing, values);
}

function compileList(field: Extract<Field, { kind: 'object' | 'list' }>): WriteValue {
  const write = compileItem(field.row, field.fields);
  const mayHoldNull = !isNonNullType(listItem(field.type));
  return (writing, values) => {
    if (!Array.isArray(values)) return 'null';
    let text = '';
    for (const row of values as unknown[]) {
      const item = write(writing, row);
      if (item === null || (item === 'null' && !mayHoldNull)) return null;
      text += text === '' ? item : `,${item}`;
    }
    return `[${text}]`;
  };
}
