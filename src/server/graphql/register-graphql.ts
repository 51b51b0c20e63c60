import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler, onSendHookHandler } from 'fastify';
import { fail } from '../../errors.js';
import { addressKey } from '../admission/address-key.js';
import type { RateLimiter } from '../admission/rate-limiter.js';
import { openRequest } from '../http/open-request.js';
import { processRequest } from './process-request.js';
import type { Processor } from './process-request.js';
import { checkContentHeaders, readBody } from './read-body.js';
import type { Incoming } from './read-request.js';

const PATH = '/graphql';
const OTHER_METHODS = ['HEAD', 'PUT', 'PATCH', 'DELETE'];
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After, X-Request-Id',
  'cross-origin-resource-policy': 'cross-origin',
};
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept, if-none-match',
  'access-control-max-age': '86400',
};

/**
 * Adds `/graphql`: queries by GET and POST, preflights, and 405 for other methods. Pages of other sites may ask, without credentials.
 * Answers are gzipped for those who take them so: they repeat the names of their fields, and shrink to about a sixth.
 */
export async function registerGraphql(app: FastifyInstance, processor: Processor, limiter: RateLimiter | undefined): Promise<void> {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url === PATH || request.url.startsWith(`${PATH}?`)) reply.headers(CORS);
    done();
  });
  const admit: onRequestHookHandler = (request, _, done) => {
    limiter?.enter(addressKey(request.ip));
    done();
  };
  const checkBody: onRequestHookHandler = ({ headers }, _, done) => {
    checkContentHeaders(headers['content-type'], headers['content-encoding']);
    done();
  };
  // It answers by itself and returns no promise: fastify would watch the whole response for it.
  const answer = (request: FastifyRequest, reply: FastifyReply): void => {
    answerRequest(processor, limiter, request, reply).catch((error: unknown) => {
      processor.onError(error, request.id);
      reply.raw.destroy();
    });
  };
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'], globalDecompression: false });
    // Added after the packing, so that it comes after it in each route.
    scope.addHook('onRoute', (route) => void (route.onSend = [route.onSend ?? [], weaken].flat()));
    scope.get(PATH, { exposeHeadRoute: false, onRequest: [admit] }, answer);
    scope.post(PATH, { onRequest: [admit, checkBody] }, answer);
  });
  app.options(PATH, async (_, reply) => reply.code(204).headers(PREFLIGHT).send());
  app.route({ method: OTHER_METHODS, url: PATH, onRequest: refuseMethod, handler: refuseMethod });
}

/** A packed answer is not byte for byte the plain one, as a strong ETag would say. */
const weaken: onSendHookHandler = (_, reply, payload, done) => {
  const etag = reply.getHeader('etag');
  if (reply.hasHeader('content-encoding') && typeof etag === 'string' && !etag.startsWith('W/')) reply.header('etag', `W/${etag}`);
  done(null, payload);
};

async function refuseMethod(request: FastifyRequest, reply: FastifyReply): Promise<never> {
  reply.header('allow', 'GET, POST, OPTIONS');
  throw fail('METHOD_NOT_ALLOWED', `Expected GET or POST, came ${request.method}. Send the query by one of them.`);
}

async function answerRequest(
  processor: Processor,
  limiter: RateLimiter | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const open = openRequest(reply.raw);
  try {
    const client = { requestId: request.id, signal: open.signal, ifNoneMatch: request.headers['if-none-match'] };
    const { reply: made, cost } = await processRequest(processor, readIncoming(request), client);
    limiter?.charge(addressKey(request.ip), { cost, isError: made.status >= 400 });
    void reply.code(made.status).headers(made.headers).send(made.body);
  } catch (error) {
    void reply.send(error);
  } finally {
    open.close();
  }
}

function readIncoming({ method, url, body, headers }: FastifyRequest): Incoming {
  const mark = url.indexOf('?');
  return {
    method: method === 'POST' ? 'POST' : 'GET',
    search: mark < 0 ? '' : url.slice(mark),
    body: method === 'POST' ? readBody((body as Buffer | undefined) ?? Buffer.alloc(0)) : undefined,
    accept: headers.accept,
    contentType: headers['content-type'],
  };
}
