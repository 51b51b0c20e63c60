import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { Admission } from '../admission/admission.js';
import { untilAborted } from '../http/until-aborted.js';
import { chooseOperation } from './choose-operation.js';
import { chooseMediaType } from './choose-media-type.js';
import type { MediaType } from './choose-media-type.js';
import { makeEtag, matchesEtag } from './make-etag.js';
import type { PrepareDocument } from './prepare-document.js';
import { readRequest } from './read-request.js';
import type { Incoming } from './read-request.js';
import { buildErrorReply, buildHeaders } from './reply.js';
import type { Reply } from './reply.js';
import type { RunContext, RunState } from './run-state.js';

/** Who asks: what is known of the request beside its content. */
export interface Client {
  readonly requestId: string;
  /** Aborted when the client goes away and when the deadline is over. */
  readonly signal: AbortSignal;
  readonly ifNoneMatch: string | undefined;
}

export interface Processor {
  readonly apollo: ApolloServer<RunContext>;
  readonly prepare: PrepareDocument;
  readonly admission: Admission;
  /** Hears of what was refused or failed. */
  readonly onError: (error: unknown, requestId: string) => void;
}

/** A reply, and what it cost. */
export interface Processed {
  readonly reply: Reply;
  readonly cost: number;
}

/** Answers one request to `/graphql`: choose the form, read, prepare the document, let in, run, reply. Never throws. */
export async function processRequest(processor: Processor, incoming: Incoming, client: Client): Promise<Processed> {
  let mediaType: MediaType = 'application/json';
  try {
    mediaType = chooseMediaType(incoming.accept);
    const asked = readRequest(incoming);
    const prepared = asked.source === undefined ? undefined : processor.prepare(asked.source);
    const operation = prepared && chooseOperation(prepared.document, asked.operationName);
    const run: RunState = { requestId: client.requestId, signal: client.signal, asked, prepared };
    const response = await runAdmitted(processor, incoming, run, !operation || prepared.withoutDatabase.has(operation));
    return { reply: buildReply(response, run, mediaType, incoming, client), cost: run.cost ?? 0 };
  } catch (error) {
    processor.onError(error, client.requestId);
    return { reply: buildErrorReply(error, client.requestId, mediaType), cost: 0 };
  }
}

/** What asks the schema alone needs no place, so that it is answered while the database is away and all places are taken. */
async function runAdmitted(
  { apollo, admission }: Processor,
  incoming: Incoming,
  run: RunState,
  isFree: boolean,
): Promise<HTTPGraphQLResponse> {
  const leave = isFree ? undefined : await admission.enter(run.signal);
  try {
    const response = await untilAborted(runApollo(apollo, incoming, run), run.signal);
    if (run.failure !== undefined) throw run.failure;
    if ((response.status ?? 200) >= 500) throw new Error('Apollo Server failed', { cause: response });
    return response;
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

function buildReply(response: HTTPGraphQLResponse, run: RunState, mediaType: MediaType, incoming: Incoming, client: Client): Reply {
  if (response.body.kind !== 'complete') throw new Error('Apollo Server answered in parts');
  const status = response.status ?? 200;
  const allow = response.headers.get('allow');
  const headers = { ...buildHeaders(mediaType), ...(allow === undefined ? {} : { allow }), 'cache-control': 'no-store' };
  if (incoming.method === 'POST' || status !== 200 || run.revision == null) return { status, headers, body: response.body.string };
  const etag = makeEtag(run.revision, run.asked, mediaType);
  const kept = { ...headers, etag, 'cache-control': 'no-cache' };
  return matchesEtag(client.ifNoneMatch, etag)
    ? { status: 304, headers: kept, body: '' }
    : { status, headers: kept, body: response.body.string };
}
