import { getDirectiveValues } from 'graphql';
import type { GraphQLArgument, GraphQLSchema } from 'graphql';

/** Tells whether an argument is marked `@folded`: a name in any spelling, given to Cypher as `$text.folded` and as a full-text query `$text.query`. */
export function isFolded(schema: GraphQLSchema, argument: GraphQLArgument): boolean {
  const directive = schema.getDirective('folded');
  return directive != null && argument.astNode != null && getDirectiveValues(directive, argument.astNode) !== undefined;
}
