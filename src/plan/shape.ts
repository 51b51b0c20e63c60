import type { Arguments } from './bind.js';
import { holds } from './bind.js';
import type { Instance, Plan } from './plan.js';

const NO_VALUES: ReadonlyMap<string, unknown> = new Map();

/** Arguments that come again, as they are kept for the next request, have the same shape. */
const shapes = new WeakMap<Arguments, string>();

/**
 * Names everything about the arguments that the text of the statement depends on: which optional lines it has, and the verbs where they stand in the text.
 * Two requests with the same shape run the same text.
 */
export function shapeOf(plan: Plan, bound: readonly Arguments[]): string {
  return plan.instances.map((instance) => nameShape(instance, bound[instance.ordinal])).join(';');
}

function nameShape(instance: Instance, given: Arguments | undefined): string {
  if (given === undefined) return makeShape(instance, NO_VALUES);
  if (given.failure) return 'failed';
  let shape = shapes.get(given);
  if (shape === undefined) shapes.set(given, (shape = makeShape(instance, given.values)));
  return shape;
}

function makeShape({ piece }: Instance, values: ReadonlyMap<string, unknown>): string {
  const tests = piece.tests.map((conditions) => conditions.every((condition) => holds(condition, values)));
  return `${tests.map(Number).join('')}${(verbsInText(piece.typesInText, values) ?? []).join(',')}:${through(values)}:${(rolesInText(values) ?? []).join(',')}`;
}

/** The verbs to write into the text, or null for all: one where one is asked for, the whole set where the file wants it so. */
export function verbsInText(always: boolean, values: ReadonlyMap<string, unknown>): readonly string[] | null {
  const types = values.get('filter.types');
  if (!Array.isArray(types) || types.length === 0) return null;
  return always || types.length === 1 ? [...new Set(types as string[])].sort() : null;
}

/** A type that no relationship has. */
export const NO_TYPE = 'NOTHING';

/** The roles to write into the text, or null for all: a hub then expands no others. */
export function rolesInText(values: ReadonlyMap<string, unknown>): readonly string[] | null {
  const roles = values.get('roles');
  if (!Array.isArray(roles)) return null;
  return roles.length === 0 ? [NO_TYPE] : [...new Set(roles as string[])].sort();
}

function through(values: ReadonlyMap<string, unknown>): string {
  const kinds = values.get('through');
  return Array.isArray(kinds) ? [...new Set(kinds as string[])].sort().join(',') : '';
}
