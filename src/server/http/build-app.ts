import { randomUUID } from 'node:crypto';
import fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { fail } from '../../errors.js';
import { buildErrorReply } from '../graphql/reply.js';
import { LIMITS } from '../limits.js';
import { logAnswer, logError } from './log-request.js';
import { refuseBroken } from './refuse-broken.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { translateFastifyError } from './translate-fastify-error.js';

/** Makes the HTTP server with its limits, headers, log and errors, and no route yet. */
export function buildApp({ trustProxy }: Pick<Config, 'trustProxy'>, loggerInstance: FastifyBaseLogger): FastifyInstance {
  const refuse = errorSender(loggerInstance);
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    // The id of the request is given with each line; a logger for each request would cost more than its line.
    childLoggerFactory: (logger) => logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: describeProxies(trustProxy),
    bodyLimit: LIMITS.body,
    requestTimeout: LIMITS.requestTimeout,
    keepAliveTimeout: LIMITS.keepAliveTimeout,
    http: { maxHeaderSize: LIMITS.headers, headersTimeout: LIMITS.headersTimeout, connectionsCheckingInterval: LIMITS.connectionCheck },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: refuseBroken,
    frameworkErrors: refuse,
    routerOptions: { ignoreTrailingSlash: false },
  });
  app.server.maxConnections = LIMITS.connections;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  // By callbacks: these run for every request, and need no promises.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    logAnswer(loggerInstance, request, reply);
    done();
  });
  closeConnectionsWhenStopping(app);
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((request, reply) => {
    refuse(fail('NOT_FOUND', 'There is nothing at this address. The start page / has the links.'), request, reply);
  });
  return app;
}

/** A connection that is kept alive would hold the stop up after its last answer. */
function closeConnectionsWhenStopping(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', async () => void (isStopping = true));
  app.addHook('onSend', (_, reply, payload, done) => {
    if (isStopping) reply.header('connection', 'close');
    done(null, payload);
  });
}

function describeProxies(trustProxy: Config['trustProxy']): false | string[] | ((address: string, hop: number) => boolean) {
  if (trustProxy === false) return false;
  return typeof trustProxy === 'number' ? (_, hop) => hop < trustProxy : [...trustProxy];
}

/** Headers of an answer that was begun and did not come about. */
const OF_CONTENT = ['content-disposition', 'content-encoding', 'content-length', 'etag', 'x-revision', 'x-total-count', 'x-truncated'];

type SendError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** For what is refused before a hook ran, the headers of every answer are set here once more. */
function errorSender(logger: FastifyBaseLogger): SendError {
  return (error, request, reply) => {
    const translated = translateFastifyError(error);
    logError(logger, translated, request.id);
    const { status, headers, body } = buildErrorReply(translated, request.id);
    for (const name of OF_CONTENT) reply.removeHeader(name);
    if (!reply.hasHeader('x-request-id')) reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
    void reply.code(status).headers(headers).send(body);
  };
}
