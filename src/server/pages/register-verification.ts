import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import { reportPassages } from '../data/verification.js';
import { hashEtag, matchesEtag } from '../graphql/make-etag.js';
import { registerShared } from '../http/register-shared.js';
import type { PageParts } from './page-parts.js';
import { servePage } from './serve-page.js';

/** A minute old is new enough. */
const FRESH = 'public, max-age=60';

/** Adds `/verification.json`: how the passages of every document stood against its text when they were last checked. */
export async function registerVerification(app: FastifyInstance, parts: PageParts): Promise<void> {
  const served = servePage(parts, async ({ headers }, reply, ask) => {
    const text = JSON.stringify(await reportPassages(ask, parts.baseUrl()));
    const etag = hashEtag([text]);
    reply.headers({ etag, 'cache-control': FRESH });
    if (matchesEtag(headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(text);
  });
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    registerShared(scope, '/verification.json', served);
  });
}
