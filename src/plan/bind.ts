import { GraphQLError, getArgumentValues, getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Condition } from '../model/piece.js';
import { foldName } from '../model/fold-name.js';
import { isFolded } from '../model/is-folded.js';
import { checkArgument } from './check-arguments.js';
import { checkTogether } from './check-together.js';
import { decodeCursor } from './cursor.js';
import { makeSearchQuery } from './search-query.js';
import type { Instance, Plan } from './plan.js';
import { createRecall } from './recall-arguments.js';

/** The arguments of one instance in one request: by path (`filter.between.from`), with the keys of the cursor as `after.0`, `after.1`, the day of an `asOf` around it,
 * and for a list of one value its path with `.one`. */
export interface Arguments {
  readonly values: ReadonlyMap<string, unknown>;
  /** What a cursor is bound to; empty where the field is no connection. */
  readonly scope: string;
  /** Why the arguments could not be had, where a variable is null in a place that may not be: the field is null then, with this error. */
  readonly failure: GraphQLError | null;
}

/**
 * Coerces, checks and flattens the arguments of every instance of a plan.
 * @param variables coerced values of the operation's variables
 * @throws DemarcheError BAD_USER_INPUT for values over a limit
 */
export function bindArguments(
  schema: GraphQLSchema,
  plan: Plan,
  variables: Readonly<Record<string, unknown>>,
  cursorKey: string,
): Arguments[] {
  const bound: Arguments[] = [];
  for (const instance of plan.instances) {
    const around = instance.asOf === null ? undefined : bound[instance.asOf.instance.ordinal];
    const make = (): Arguments => bindInstance(schema, instance, variables, cursorKey, around);
    bound.push(recallArguments(instance, [schema, cursorKey, around], variables, make));
  }
  return bound;
}

const recallArguments = createRecall<Arguments>();

const NONE: ReadonlyMap<string, unknown> = new Map();

/** The argument values of one instance by path; none where it has no binding. */
export function valuesOf(bound: readonly Arguments[], instance: Instance): ReadonlyMap<string, unknown> {
  return bound[instance.ordinal]?.values ?? NONE;
}

function bindInstance(
  schema: GraphQLSchema,
  instance: Instance,
  variables: Readonly<Record<string, unknown>>,
  cursorKey: string,
  around: Arguments | undefined,
): Arguments {
  if (around?.failure) return around;
  const given = coerceArguments(instance, variables);
  if (given instanceof GraphQLError) return { values: new Map(), scope: '', failure: given };
  for (const argument of instance.field.args) {
    if (given[argument.name] === null && argument.defaultValue !== undefined) given[argument.name] = argument.defaultValue;
    checkArgument(schema, argument, given[argument.name], argument.name);
  }
  checkTogether(instance.piece.name, given);
  const values = new Map<string, unknown>();
  for (const argument of instance.field.args) flatten(argument.name, argument.type, given[argument.name], values);
  for (const argument of instance.field.args)
    if (isFolded(schema, argument)) addFolded(argument.name, String(given[argument.name]), values);
  const scope = instance.isConnection ? nameScope(instance, values) : '';
  const after = given['after'];
  if (instance.isConnection && typeof after === 'string')
    decodeCursor(after, scope, cursorKey).forEach((part, i) => values.set(`after.${String(i)}`, part));
  for (const [path, value] of [...values]) if (Array.isArray(value) && new Set(value).size === 1) values.set(`${path}.one`, true);
  if (instance.asOf !== null) values.set('asOf', around?.values.get(instance.asOf.argument));
  return { values, scope, failure: null };
}

/** Names field, order and filter. */
function nameScope({ piece }: Instance, values: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([piece.name, ...[...values].filter(([path]) => path !== 'first' && path !== 'after').sort()]);
}

function coerceArguments(instance: Instance, variables: Readonly<Record<string, unknown>>): Record<string, unknown> | GraphQLError {
  try {
    return getArgumentValues(instance.field, instance.node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** A name in any spelling: folded, and as a query of the full-text index. */
function addFolded(path: string, text: string, values: Map<string, unknown>): void {
  const folded = foldName(text);
  values.set(`${path}.folded`, folded);
  values.set(`${path}.query`, makeSearchQuery(folded));
}

/** An input field that has its default says the same as one that is not there, so that `{}` and no filter are one. */
function flatten(path: string, type: GraphQLInputType, value: unknown, values: Map<string, unknown>): void {
  if (value === null || value === undefined) return;
  const named = getNamedType(type);
  if (!isInputObjectType(named)) {
    values.set(path, value);
    return;
  }
  for (const field of Object.values(named.getFields())) {
    const inner = (value as Record<string, unknown>)[field.name];
    if (inner !== field.defaultValue) flatten(`${path}.${field.name}`, field.type, inner, values);
  }
}

/** Tells whether an optional line belongs to the statement, given the arguments. */
export function holds(condition: Condition, values: ReadonlyMap<string, unknown>): boolean {
  const { path, operator } = condition;
  const value = values.get(path);
  if (operator === 'given') return isGiven(path, values);
  if (operator === 'absent') return !isGiven(path, values);
  const isTrue = compare(operator.replace('!', ''), value, condition.value ?? '');
  return operator.startsWith('!') ? !isTrue : isTrue;
}

function compare(operator: string, value: unknown, wanted: string): boolean {
  if (operator === '=') return String(value) === wanted;
  if (operator === '>=') return typeof value === 'number' && value >= Number(wanted);
  return Array.isArray(value) && value.includes(wanted);
}

function isGiven(path: string, values: ReadonlyMap<string, unknown>): boolean {
  const value = values.get(path);
  if (value !== undefined) return value !== null && value !== false;
  for (const known of values.keys()) if (known.startsWith(`${path}.`)) return true;
  return false;
}
