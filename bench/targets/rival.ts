/** The rival: @neo4j/graphql over the same graph, behind Apollo Server with the thinnest handler that it can have. A program. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { readAddress, serve } from './serve.js';

const { uri, username, password, database } = readAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
const typeDefs = readFileSync(path.join(import.meta.dirname, '..', 'operations', 'rival', 'type-definitions.graphql'), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema, csrfPrevention: false, includeStacktraceInErrorResponses: false });
await apollo.start();

const headers = new HeaderMap([['content-type', 'application/json']]);
const context = async (): Promise<object> => ({ executionContext: driver, sessionConfig: { database } });

serve(async (url, text) => {
  if (url !== '/graphql') return { type: 'text/plain', text: 'ready' };
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(text) as unknown },
    context,
  });
  if (body.kind === 'chunked') throw new Error('Expected one answer, came parts.');
  return { type: 'application/json', text: body.string };
});
