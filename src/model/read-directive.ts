import { getDirectiveValues } from 'graphql';
import type { GraphQLSchema } from 'graphql';

type Annotated = Parameters<typeof getDirectiveValues>[1];
type Values = Readonly<Record<string, unknown>>;

const read = new WeakMap<Annotated, Map<string, Values | null>>();

/**
 * Reads a directive of a definition in the SDL. What was read is kept, since limits and folding are asked for with every request.
 * @param node the definition in the SDL; undefined for one that graphql-js made itself
 * @returns the values of its arguments, or null where the definition does not have it
 */
export function readDirective(schema: GraphQLSchema, name: string, node: Annotated | null | undefined): Values | null {
  if (!node) return null;
  const known = read.get(node) ?? new Map<string, Values | null>();
  read.set(node, known);
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const directive = schema.getDirective(name);
  const values = (directive && getDirectiveValues(directive, node)) ?? null;
  known.set(name, values);
  return values;
}
