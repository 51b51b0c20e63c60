/** What the bench uses of @neo4j/graphql, which is installed in bench/rival alone, and only where the bench was run. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: { readonly typeDefs: string; readonly driver: Driver });
    getSchema(): Promise<GraphQLSchema>;
  }
}
