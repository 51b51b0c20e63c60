import type { ApolloServer } from '@apollo/server';
import type { Engine } from '../../execute.js';
import type { Signal } from '../../halt.js';
import type { Admission } from '../admission/admission.js';
import { askApollo } from './ask-apollo.js';
import { askEngine } from './ask-engine.js';
import { chooseOperation } from './choose-operation.js';
import { chooseMediaType } from './choose-media-type.js';
import type { MediaType } from './choose-media-type.js';
import { isPlain } from './is-plain.js';
import { isUnchanged } from './is-unchanged.js';
import { makeEtag, matchesEtag } from './make-etag.js';
import type { PrepareDocument, PreparedDocument } from './prepare-document.js';
import { readRequest } from './read-request.js';
import type { Incoming } from './read-request.js';
import { buildErrorReply, buildHeaders } from './reply.js';
import type { Made, Reply } from './reply.js';
import type { RunContext, RunState } from './run-state.js';

/** Who asks: what is known of the request beside its content. */
export interface Client {
  readonly requestId: string;
  /** Aborted when the client goes away and when the deadline is over. */
  readonly signal: Signal;
  readonly ifNoneMatch: string | undefined;
}

export interface Processor {
  readonly apollo: ApolloServer<RunContext>;
  readonly engine: Engine;
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
    const isFree = !prepared || !operation || prepared.withoutDatabase.has(operation);
    const made =
      isFree || !isPlain(incoming)
        ? await askApollo(processor, incoming, run, isFree)
        : await askOrRecall(processor, prepared, run, mediaType, incoming, client);
    return { reply: buildReply(made, run, mediaType, incoming, client), cost: run.cost ?? 0 };
  } catch (error) {
    processor.onError(error, client.requestId);
    return { reply: buildErrorReply(error, client.requestId, mediaType), cost: 0 };
  }
}

/** Who names the answer that it has is asked back for no more than the revision, as long as the answer is still that. */
async function askOrRecall(
  processor: Processor,
  prepared: PreparedDocument,
  run: RunState,
  mediaType: MediaType,
  { method }: Incoming,
  { ifNoneMatch }: Client,
): Promise<Made> {
  const leave = await processor.admission.enter(run.signal);
  try {
    const isKept = method === 'GET' && ifNoneMatch !== undefined && (await isUnchanged(processor.engine, run, mediaType, ifNoneMatch));
    return isKept ? { status: 200, allow: undefined, body: '' } : await askEngine(processor, prepared.document, run);
  } finally {
    leave();
  }
}

function buildReply({ status, allow, body }: Made, run: RunState, mediaType: MediaType, incoming: Incoming, client: Client): Reply {
  const headers = { ...buildHeaders(mediaType), ...(allow === undefined ? {} : { allow }), 'cache-control': 'no-store' };
  if (incoming.method === 'POST' || status !== 200 || run.revision == null) return { status, headers, body };
  const etag = makeEtag(run.revision, run.asked, mediaType);
  const kept = { ...headers, etag, 'cache-control': 'no-cache' };
  return matchesEtag(client.ifNoneMatch, etag) ? { status: 304, headers: kept, body: '' } : { status, headers: kept, body };
}
