import type { Field, FieldsByType } from '../plan/plan.js';
import { BROKEN } from './context.js';
import type { Place, Values, Writing } from './context.js';
import { DERIVED } from './derived.js';

/** Writes a derived field: what it needs is written as an object of its own, and its function makes the value. */
export function writeDerived(writing: Writing, field: Extract<Field, { kind: 'derived' }>, values: Values, place: Place): unknown {
  const needs = writing.writeFields(writing, field.needs, values, place);
  if (needs === BROKEN) return BROKEN;
  const derive = DERIVED.get(`${field.owner}.${field.name}`);
  if (!derive) throw new Error(`no derived field ${field.owner}.${field.name}`);
  const value = derive(needs, writing.model, writing.origin);
  return field.fields === null ? value : selectFrom(field.fields, value);
}

/** Selects from a value that needs no database: a list of plain objects, or one. */
function selectFrom(fields: FieldsByType, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => selectFrom(fields, item));
  if (typeof value !== 'object' || value === null) return null;
  const [selected] = fields.values();
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    (selected ?? []).map((field) => [field.key, field.kind === 'typename' ? field.owner : (object[field.name] ?? null)]),
  );
}
