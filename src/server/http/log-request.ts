import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { DemarcheError } from '../../errors.js';
import { Refusal } from '../graphql/refusal.js';

/** Logs what was answered: no query, no variables, no address of the client. */
export function logAnswer(logger: FastifyBaseLogger, request: FastifyRequest, reply: FastifyReply): void {
  const path = request.routeOptions.url ?? 'none';
  const { id: requestId, method } = request;
  logger.info({ requestId, method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
}

/** Logs what is the server's fault with all that is known of it; what the client asked wrongly only has its status in the log. */
export function logError(logger: FastifyBaseLogger, error: unknown, requestId: string): void {
  if (error instanceof Refusal && error.status < 500) return;
  if (error instanceof AggregateError) return;
  if (!(error instanceof DemarcheError)) {
    logger.error({ requestId, err: error }, 'fault');
    return;
  }
  if (error.status === 500) logger.error({ requestId, err: error }, 'fault');
  else if (error.status > 500) logger.warn({ requestId, code: error.code, reason: error.message }, 'not available');
}
