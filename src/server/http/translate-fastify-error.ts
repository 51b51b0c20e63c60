import { DemarcheError, fail } from '../../errors.js';
import { LIMITS } from '../limits.js';

/** Turns what fastify refuses into errors with our codes; what is ours stays, and what is neither is a fault. */
export function translateFastifyError(error: unknown): unknown {
  if (error instanceof DemarcheError || !(error instanceof Error)) return error;
  const { code, statusCode } = error as Error & { readonly code?: string; readonly statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return fail('PAYLOAD_TOO_LARGE', `Expected a body of at most ${LIMITS.body} bytes, came more. Send less at once.`, {
      cause: error,
      details: { limit: LIMITS.body },
    });
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return fail('UNSUPPORTED_MEDIA_TYPE', 'Expected "content-type: application/json". Set this header and send JSON.', { cause: error });
  if (statusCode === 404) return fail('NOT_FOUND', 'There is nothing at this address.', { cause: error });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return fail('BAD_REQUEST', 'Expected a whole HTTP request with a well-formed address, came something else.', { cause: error });
  return error;
}
