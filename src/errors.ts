/** What an error code means: the HTTP status it gets and one line saying what went wrong. */
export interface ErrorKind {
  readonly status: number;
  readonly summary: string;
}

/**
 * Every error code of Demarche. Each has a section in docs/errors.md.
 * Those of the command line have a status too, so that none can reach a client without one.
 */
export const ERROR_CODES = Object.freeze({
  // The request
  BAD_REQUEST: kind(400, 'The request is not HTTP, JSON or GraphQL over HTTP as this server speaks it.'),
  BAD_USER_INPUT: kind(400, 'An argument or a variable has a value that the schema or a limit does not allow.'),
  GRAPHQL_PARSE_FAILED: kind(400, 'The document is not GraphQL.'),
  GRAPHQL_VALIDATION_FAILED: kind(400, 'The document does not fit the schema.'),
  OPERATION_RESOLUTION_FAILURE: kind(400, 'The operation to run is not named, or not there.'),
  QUERY_TOO_COMPLEX: kind(400, 'The operation would cost more than one request may.'),
  QUERY_TOO_DEEP: kind(400, 'The operation is nested more deeply than one request may be.'),
  QUERY_TOO_LARGE: kind(400, 'The document has more tokens, fields, aliases or fragments than one request may.'),
  RATE_LIMITED: kind(429, 'Too many requests from one address.'),
  PAYLOAD_TOO_LARGE: kind(413, 'The body of the request is larger than allowed.'),
  UNSUPPORTED_MEDIA_TYPE: kind(415, 'The body of the request is not plain JSON in UTF-8.'),
  METHOD_NOT_ALLOWED: kind(405, 'The address does not answer to this HTTP method.'),
  NOT_FOUND: kind(404, 'There is nothing at this address or under this id.'),
  GONE: kind(410, 'What was kept at this address was withdrawn.'),
  NOT_SUPPORTED: kind(501, 'The answer is not given in the form that was asked for.'),
  // The server
  TIMEOUT: kind(504, 'The answer was not ready before the deadline.'),
  SERVICE_UNAVAILABLE: kind(503, 'The database cannot be reached, or the server is too busy.'),
  DATABASE_EMPTY: kind(503, 'The database holds no collection yet.'),
  SAVED_QUERY_INVALID: kind(500, 'The query that is saved under this name has faults.'),
  STORAGE_FULL: kind(507, 'The folder of the snapshots holds as much as it may.'),
  INTERNAL_SERVER_ERROR: kind(500, 'Something went wrong that is a fault of the server.'),
  // The command line
  MODEL_INVALID: kind(500, 'The schema and the Cypher files do not fit together.'),
  CASE_INVALID: kind(422, 'The case files have faults.'),
  REMOVAL_NOT_ALLOWED: kind(409, 'Loading would remove what has been published.'),
  CONFIG_INVALID: kind(500, 'A setting has a value that cannot be used.'),
  NEO4J_JAVA_MISSING: kind(500, 'No Java that can run Neo4j was found.'),
  NEO4J_FETCH_FAILED: kind(502, 'The files of Neo4j could not be fetched or are not the expected ones.'),
  NEO4J_LOCKED: kind(409, 'Another process uses the same database files.'),
  NEO4J_START_FAILED: kind(500, 'Neo4j was started and did not come up.'),
  NEO4J_DUMP_FAILED: kind(500, 'A dump of the database could not be made, or not be loaded.'),
  NEO4J_IMPORT_FAILED: kind(500, 'Tables could not be imported into the database.'),
  NEO4J_AUTH_FAILED: kind(500, 'Neo4j refuses the user name or the password.'),
  NEO4J_WRONG_VERSION: kind(500, 'The Neo4j server is too old or of an unknown kind.'),
});

export type ErrorCode = keyof typeof ERROR_CODES;

/** What may accompany an error: its cause, and facts for those who handle it. */
export interface FailOptions {
  readonly cause?: unknown;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An error with a code, whose message says what was expected, what came and what to do next. */
export class DemarcheError extends Error {
  override readonly name = 'DemarcheError';
  readonly code: ErrorCode;
  /** The HTTP status that belongs to the code. */
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, message: string, options: FailOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.code = code;
    this.status = ERROR_CODES[code].status;
    this.details = options.details;
  }
}

/**
 * Makes an error to throw: `throw fail('NOT_FOUND', …)`.
 * @param message what was expected, what came, and what to do next
 */
export function fail(code: ErrorCode, message: string, options: FailOptions = {}): DemarcheError {
  return new DemarcheError(code, message, options);
}

function kind(status: number, summary: string): ErrorKind {
  return Object.freeze({ status, summary });
}
