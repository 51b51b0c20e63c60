/** A typed document, as graphql-codegen makes it: its text, and the types of its answer and its variables. */
export interface TypedDocument<R, V> {
  toString(): string;
  readonly __apiType?: (variables: V) => R;
}

/**
 * Asks one operation and gives its data, however it is sent: by a page over HTTP, within the server, or from answers that were recorded.
 * @throws AskError where there is no answer
 */
export type Ask = <R, V>(document: TypedDocument<R, V>, variables: V, signal?: AbortSignal) => Promise<R>;

/** Why an operation has no answer. `code` is the code of the API, or NETWORK where the server was not reached. */
export class AskError extends Error {
  /**
   * @param message what was expected, what came and what to do next, as the server says it
   * @param retryAfter seconds after which to ask again, where the server says so
   */
  constructor(
    readonly code: string,
    message: string,
    readonly retryAfter: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'AskError';
  }

  /** Whether asking again later can help. */
  get isPassing(): boolean {
    return ['NETWORK', 'SERVICE_UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED', 'DATABASE_EMPTY'].includes(this.code);
  }
}
