import { getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLSchema } from 'graphql';
import { fail } from '../errors.js';
import { readDirective } from '../model/read-directive.js';

const ID = /^[A-Za-z0-9_.:-]{1,128}$/;
const TEXT_LIMIT = 1024;

/**
 * Checks one argument against the limits that hold everywhere and those that the SDL declares by `@limit(max:)`.
 * @param path the argument's name, with the names of input fields after dots, for the message
 * @throws DemarcheError BAD_USER_INPUT saying what was expected, what came and what to do
 */
export function checkArgument(schema: GraphQLSchema, definition: GraphQLArgument | GraphQLInputField, value: unknown, path: string): void {
  if (value === null || value === undefined) return;
  const max = readLimit(schema, definition);
  const type = getNullableType(definition.type);
  const named = getNamedType(type);
  if (isListType(type)) {
    const list = value as unknown[];
    if (list.length > (max ?? 100)) throw refuse(path, `at most ${String(max ?? 100)} values`, String(list.length));
    for (const item of list) checkScalar(named.name, item, path);
    return;
  }
  if (isInputObjectType(named)) {
    for (const field of Object.values(named.getFields()))
      checkArgument(schema, field, (value as Record<string, unknown>)[field.name], `${path}.${field.name}`);
    if (named.name === 'DateRange') checkRange(value, path);
    return;
  }
  if (named.name === 'Int') {
    const number = value as number;
    if (number < 0) throw refuse(path, 'a whole number from 0', String(number));
    if (max !== null && number > max) throw refuse(path, `at most ${String(max)}`, String(number));
    return;
  }
  checkScalar(named.name, value, path, max);
}

function checkScalar(type: string, value: unknown, path: string, max: number | null = null): void {
  if (typeof value !== 'string') return;
  if (type === 'ID' && !ID.test(value))
    throw refuse(path, 'an id of letters, digits and _ . : - with at most 128 characters', JSON.stringify(value.slice(0, 140)));
  if (type !== 'String') return;
  if (value.length > (max ?? TEXT_LIMIT)) throw refuse(path, `at most ${String(max ?? TEXT_LIMIT)} characters`, String(value.length));
  if (value.includes('\0') || /\p{Surrogate}/u.test(value))
    throw refuse(path, 'text in Unicode without NUL', 'a text that has one or a lone surrogate');
}

function checkRange(range: { from?: string | null; to?: string | null }, path: string): void {
  if (range.from && range.to && range.from > range.to) throw refuse(path, 'from not after to', `from ${range.from} to ${range.to}`);
}

function readLimit(schema: GraphQLSchema, definition: GraphQLArgument | GraphQLInputField): number | null {
  return (readDirective(schema, 'limit', definition.astNode)?.['max'] as number | undefined) ?? null;
}

function refuse(path: string, expected: string, came: string): Error {
  return fail('BAD_USER_INPUT', `The argument "${path}" expects ${expected}, came ${came}.`);
}
