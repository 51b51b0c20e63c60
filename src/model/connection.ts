import { getNamedType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';

/** Tells whether a type is a Relay connection, by its name as the GraphQL Cursor Connections specification asks. */
export function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith('Connection');
}
