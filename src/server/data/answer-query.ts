import type { FastifyReply } from 'fastify';
import { hashEtag } from '../graphql/make-etag.js';
import type { AskForReader } from '../pages/serve-page.js';
import { findKnown } from './find-known.js';
import type { TaggedHeaders } from './find-known.js';
import type { UsableQuery } from './queries/saved-query.js';

/** A minute old is new enough; an older answer may be shown while a cache fetches the next. */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=240';

export interface QueryRequest {
  readonly query: UsableQuery;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ifNoneMatch: string | undefined;
}

/**
 * Answers a saved query as `/graphql` would: data, and the revision in extensions. Whoever has the answer already is told so without running it.
 * @throws DemarcheError as asking does
 */
export async function answerQuery(request: QueryRequest, ask: AskForReader, reply: FastifyReply): Promise<FastifyReply> {
  const { query, variables, ifNoneMatch } = request;
  const known = await findKnown(ifNoneMatch, ask, (revision) => buildHeaders(request, revision));
  if (known) return reply.code(304).headers(known).send();
  const { data, revision } = await ask(query.source, variables);
  return reply.headers(buildHeaders(request, revision ?? '')).send(JSON.stringify({ data, extensions: { revision } }));
}

function buildHeaders({ query, variables }: QueryRequest, revision: string): TaggedHeaders {
  return {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': CACHE_CONTROL,
    vary: 'Accept-Encoding',
    etag: `W/${hashEtag([revision, query.source, variables])}`,
    'x-revision': revision,
  };
}
