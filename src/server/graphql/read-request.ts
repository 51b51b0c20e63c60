import { fail } from '../../errors.js';
import { checkValues } from './check-values.js';

/** What reached `/graphql`, before anything of it is believed. */
export interface Incoming {
  readonly method: 'GET' | 'POST';
  /** What stands after the path, with its question mark. */
  readonly search: string;
  /** The body as JSON; undefined for GET. */
  readonly body: unknown;
  readonly accept: string | undefined;
  readonly contentType: string | undefined;
}

/** What it asks, as far as its parts have the right types. */
export interface Asked {
  /** undefined where it is missing or no text, which the GraphQL server refuses with its own words. */
  readonly source: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: unknown;
  readonly wantsExplanation: boolean;
  readonly wantsCost: boolean;
}

/**
 * Reads what a request asks.
 * @throws DemarcheError BAD_REQUEST, BAD_USER_INPUT
 */
export function readRequest(incoming: Incoming): Asked {
  const parts = incoming.method === 'GET' ? readSearch(incoming.search) : readRecord(incoming.body);
  const extensions = readRecord(parts['extensions']);
  checkValues('variables', parts['variables']);
  checkValues('extensions', parts['extensions']);
  if ('persistedQuery' in extensions) throw fail('BAD_REQUEST', 'Persisted queries are not kept here. Send the query itself.');
  if (Object.hasOwn(parts, '__proto__'))
    throw fail('BAD_REQUEST', 'Expected query, operationName, variables and extensions, came "__proto__".');
  return {
    source: readText(parts['query']),
    operationName: readText(parts['operationName']),
    variables: parts['variables'],
    wantsExplanation: extensions['explain'] === true,
    wantsCost: extensions['cost'] === true,
  };
}

function readSearch(search: string): Record<string, unknown> {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('query') ?? undefined,
    operationName: parameters.get('operationName') ?? undefined,
    variables: readJson(parameters.get('variables')),
    extensions: readJson(parameters.get('extensions')),
  };
}

/** What is no JSON is refused by the GraphQL server, which reads it again. */
function readJson(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function readRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
