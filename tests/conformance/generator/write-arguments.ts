import { astFromValue, isNonNullType, print } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType } from 'graphql';
import { newName } from './draft.js';
import type { Draft } from './draft.js';
import { drawValue } from './draw-value.js';

/** Draws arguments for a field: literals, variables with and without defaults, nulls. */
export function writeArguments(draft: Draft, owner: string, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(
    (arg) => arg.name !== 'after' && (isRequired(arg) || draft.random.chance(arg.name === 'first' ? 0.6 : 0.35)),
  );
  if (given.length === 0) return '';
  return `(${given.map((arg) => `${arg.name}: ${writeValue(draft, arg, `${owner}.${field.name}`)}`).join(', ')})`;
}

function isRequired(arg: GraphQLArgument): boolean {
  return isNonNullType(arg.type) && arg.defaultValue === undefined;
}

function writeValue(draft: Draft, arg: GraphQLArgument, owner: string): string {
  const { random } = draft;
  if (!isNonNullType(arg.type) && random.chance(0.06)) return random.chance(0.5) ? 'null' : declare(draft, arg.type, null, undefined);
  const value = drawValue(draft, arg.type, { owner, name: arg.name });
  if (random.chance(0.6)) return literal(value, arg.type);
  if (random.chance(0.5)) return declare(draft, arg.type, value, undefined);
  const other = drawValue(draft, arg.type, { owner, name: arg.name });
  return declare(draft, arg.type, random.chance(0.5) ? undefined : value, literal(other, arg.type));
}

/** Declares a variable of the type; without a value its default holds. */
export function declare(draft: Draft, type: GraphQLInputType, value: unknown, fallback: string | undefined): string {
  const name = newName(draft, 'v');
  draft.definitions.push(`$${name}: ${String(type)}${fallback === undefined ? '' : ` = ${fallback}`}`);
  if (value !== undefined) draft.variables[name] = value;
  return `$${name}`;
}

function literal(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`no literal for ${JSON.stringify(value)}`);
  return print(node);
}
