import { DemarcheError } from '../../errors.js';
import type { MediaType } from './choose-media-type.js';
import { formatErrors } from './format-error.js';
import { refuseFor } from './refusal.js';

/** What goes out: status, headers, and the body as text. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What answered a request made of it; the headers that all replies have come later. */
export interface Made {
  readonly status: number;
  /** The header of this name, where the method is refused. */
  readonly allow: string | undefined;
  readonly body: string;
}

/** Makes the reply to what is refused or failed. It has no `data`. */
export function buildErrorReply(error: unknown, requestId: string, mediaType: MediaType = 'application/json'): Reply {
  const refusal = refuseFor(error);
  const status = refusal.isResult && mediaType === 'application/json' ? 200 : refusal.status;
  const body = JSON.stringify({ errors: formatErrors(refusal.errors, requestId) });
  return { status, headers: { ...buildHeaders(mediaType), ...readRetry(error), 'cache-control': 'no-store' }, body };
}

/** Headers of every reply that is JSON. */
export function buildHeaders(mediaType: MediaType): Record<string, string> {
  return { 'content-type': `${mediaType}; charset=utf-8`, vary: 'Accept' };
}

function readRetry(error: unknown): Record<string, string> {
  const seconds = error instanceof DemarcheError ? error.details?.['retryAfter'] : undefined;
  if (typeof seconds === 'number') return { 'retry-after': String(seconds) };
  return error instanceof DemarcheError && error.status === 503 ? { 'retry-after': '5' } : {};
}
