import fastifyCompress from '@fastify/compress';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { suggest } from '../../cases/suggest.js';
import { fail } from '../../errors.js';
import { answerQuery } from '../data/answer-query.js';
import { describeQueries } from '../data/queries/describe-queries.js';
import { readVariables } from '../data/queries/read-variables.js';
import type { SavedQuery, UsableQuery } from '../data/queries/saved-query.js';
import { registerShared } from '../http/register-shared.js';
import type { PageParts } from './page-parts.js';
import { readSearch } from './read-search.js';
import { servePage } from './serve-page.js';

/** Adds `/queries/<name>`, which answers the query saved under that name, and `/queries`, which lists them. Faulty ones are in the log. */
export async function registerQueries(app: FastifyInstance, parts: PageParts, queries: readonly SavedQuery[]): Promise<void> {
  logFaults(app.log, queries);
  const list = { queries: describeQueries(queries) };
  const byName = new Map(queries.map((query) => [query.name, query]));
  const answerName = servePage(parts, async (request, reply, ask) => {
    const query = findQuery(byName, (request.params as { readonly name: string }).name);
    const variables = readVariables(query, readSearch(request));
    return answerQuery({ query, variables, ifNoneMatch: request.headers['if-none-match'] }, ask, reply);
  });
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    registerShared(
      scope,
      '/queries',
      servePage(parts, async (_, reply) => reply.header('cache-control', 'no-cache').send(list)),
    );
    registerShared(scope, '/queries/:name', answerName);
  });
}

function logFaults(log: FastifyBaseLogger, queries: readonly SavedQuery[]): void {
  for (const query of queries)
    if (query.kind === 'faulty') log.error({ query: query.name, faults: query.faults }, 'a saved query cannot be answered');
}

function findQuery(byName: ReadonlyMap<string, SavedQuery>, name: string): UsableQuery {
  const query = byName.get(name);
  if (query?.kind === 'usable') return query;
  if (query) throw fail('SAVED_QUERY_INVALID', `The query saved as "${name}" has faults. ${query.faults.join(' ')}`);
  const known = [...byName.keys()];
  throw fail('NOT_FOUND', `No query is saved as ${JSON.stringify(name)}. /queries lists those that are.${suggest(name, known)}`);
}
