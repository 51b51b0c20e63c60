import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RunContext } from './run-state.js';

/**
 * Makes the Apollo Server: the protocol is its part, the answers are the plugin's.
 * Introspection is open. GET answers queries only and there are no cookies, so its check of simple requests is off.
 */
export function buildApollo(schema: GraphQLSchema, answer: ApolloServerPlugin<RunContext>, logger: Logger): ApolloServer<RunContext> {
  return new ApolloServer<RunContext>({
    schema,
    plugins: [ApolloServerPluginLandingPageDisabled(), answer],
    logger,
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: null,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
  });
}
