import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptionsWithHandler } from 'fastify';
import { fail } from '../../errors.js';

const SHARED = Object.freeze({
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Content-Disposition, ETag, Retry-After, X-Request-Id, X-Revision, X-Total-Count, X-Truncated',
  'cross-origin-resource-policy': 'cross-origin',
});
const PREFLIGHT = Object.freeze({
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'accept, if-none-match',
  'access-control-max-age': '86400',
});

/**
 * Adds an address that programs and the pages of other sites may read, without credentials: GET and HEAD, preflights, and 405 for all else.
 * What it refuses they may read too.
 * @param served made by servePage or serveStream
 */
export function registerShared(app: FastifyInstance, url: string, served: RouteShorthandOptionsWithHandler): void {
  const share = async (_: FastifyRequest, reply: FastifyReply): Promise<void> => void reply.headers(SHARED);
  app.route({ method: ['GET', 'HEAD'], url, ...served, onRequest: [share, served.onRequest ?? []].flat() });
  app.options(url, { onRequest: [share] }, async (_, reply) => reply.code(204).headers(PREFLIGHT).send());
  app.route({ method: ['POST', 'PUT', 'PATCH', 'DELETE'], url, onRequest: [share, refuseMethod], handler: refuseMethod });
}

async function refuseMethod(request: FastifyRequest, reply: FastifyReply): Promise<never> {
  reply.header('allow', 'GET, HEAD, OPTIONS');
  throw fail('METHOD_NOT_ALLOWED', `Expected GET or HEAD, came ${request.method}. This address is only read.`);
}
