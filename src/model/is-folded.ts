import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import { readDirective } from './read-directive.js';

/** Tells whether an argument is marked `@folded`: a name in any spelling, given to Cypher as `$text.folded` and as a full-text query `$text.query`. */
export function isFolded(schema: GraphQLSchema, argument: GraphQLArgument): boolean {
  return readDirective(schema, 'folded', argument.astNode) !== null;
}
