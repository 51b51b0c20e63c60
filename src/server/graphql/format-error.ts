import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { DemarcheError, ERROR_CODES } from '../../errors.js';
import type { ErrorCode } from '../../errors.js';
import { LIMITS } from '../limits.js';

/** Codes whose own message may reach a client. */
const OPEN_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COMPLEX',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LARGE',
  'RATE_LIMITED',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'METHOD_NOT_ALLOWED',
  'NOT_FOUND',
  'GONE',
  'NOT_SUPPORTED',
  'STORAGE_FULL',
  'SAVED_QUERY_INVALID',
]);

/** Codes that reach a client with the same words each time, since their message may tell of the inside. */
const CLOSED_CODES: ReadonlySet<string> = new Set<ErrorCode>(['TIMEOUT', 'SERVICE_UNAVAILABLE', 'DATABASE_EMPTY']);

const OPEN_DETAILS = ['cost', 'limit', 'retryAfter'] as const;

/**
 * Makes what a client sees of an error: code, message, place; never a stack, a cause or an address.
 * What has no code of the allowlist becomes INTERNAL_SERVER_ERROR with the request's id, under which the log has the rest.
 */
function formatError(error: unknown, requestId: string): GraphQLFormattedError {
  const graphql = isGraphQLError(error) ? error : undefined;
  const cause = graphql?.originalError ?? error;
  const code = cause instanceof DemarcheError ? cause.code : graphql?.extensions['code'];
  const place = {
    ...(graphql?.locations ? { locations: graphql.locations } : {}),
    ...(graphql?.path ? { path: graphql.path } : {}),
  };
  if (typeof code === 'string' && OPEN_CODES.has(code)) {
    const message = cause instanceof DemarcheError ? cause.message : (graphql?.message ?? '');
    return { message: shorten(message), ...place, extensions: { code, ...pickDetails(cause) } };
  }
  if (typeof code === 'string' && CLOSED_CODES.has(code))
    return { message: ERROR_CODES[code as ErrorCode].summary, ...place, extensions: { code, ...pickDetails(cause) } };
  return {
    message: `${ERROR_CODES.INTERNAL_SERVER_ERROR.summary} It is in the log under ${requestId}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** Formats the first errors of an answer; more than the limit help nobody. */
export function formatErrors(errors: readonly unknown[], requestId: string): GraphQLFormattedError[] {
  return errors.slice(0, LIMITS.errors).map((error) => formatError(error, requestId));
}

function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && 'extensions' in error && 'toJSON' in error;
}

function pickDetails(error: unknown): Record<string, unknown> {
  if (!(error instanceof DemarcheError) || !error.details) return {};
  const { details } = error;
  return Object.fromEntries(OPEN_DETAILS.filter((name) => name in details).map((name) => [name, details[name]]));
}

function shorten(message: string): string {
  return message.length <= LIMITS.messageLength ? message : `${message.slice(0, LIMITS.messageLength)}…`;
}
