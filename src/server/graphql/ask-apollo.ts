import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { Admission } from '../admission/admission.js';
import { untilAborted } from '../http/until-aborted.js';
import type { Incoming } from './read-request.js';
import type { Made } from './reply.js';
import type { RunContext, RunState } from './run-state.js';

/**
 * Lets Apollo Server answer a request.
 * @param isFree what asks the schema alone needs no place, so that it is answered while the database is away and all places are taken
 */
export async function askApollo(
  { apollo, admission }: { readonly apollo: ApolloServer<RunContext>; readonly admission: Admission },
  incoming: Incoming,
  run: RunState,
  isFree: boolean,
): Promise<Made> {
  const leave = isFree ? undefined : await admission.enter(run.signal);
  try {
    const response = await untilAborted(runApollo(apollo, incoming, run), run.signal);
    if (run.failure !== undefined) throw run.failure;
    if ((response.status ?? 200) >= 500) throw new Error('Apollo Server failed', { cause: response });
    if (response.body.kind !== 'complete') throw new Error('Apollo Server answered in parts');
    return { status: response.status ?? 200, allow: response.headers.get('allow'), body: response.body.string };
  } finally {
    leave?.();
  }
}

function runApollo(apollo: ApolloServer<RunContext>, incoming: Incoming, run: RunState): Promise<HTTPGraphQLResponse> {
  const headers = new HeaderMap();
  if (incoming.contentType !== undefined) headers.set('content-type', incoming.contentType);
  const { method, search, body } = incoming;
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method, search, body, headers }, context: async () => ({ run }) });
}
