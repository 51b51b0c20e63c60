import type { AskEngine } from '../ask.js';
import type { RateLimiter } from '../admission/rate-limiter.js';

/** What the pages of the server are made with. */
export interface PageParts {
  readonly ask: AskEngine;
  /** undefined where requests are not counted. */
  readonly limiter: RateLimiter | undefined;
  /** The base address without a slash at its end: the public one of the settings, or the one listened on. Never taken from a request. */
  readonly baseUrl: () => string;
}
