import type { ExecutionResult } from 'graphql';
import type { Fetcher } from '@graphiql/toolkit';
import { getExplainState, setExplainState, type Explanation } from './explain-store.js';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: { readonly explain?: Explanation; readonly [name: string]: unknown };
}

/**
 * Makes the function by which GraphiQL sends its requests to `url`.
 * While the switch "Explain" is on, the request asks for an explanation, which goes to its own panel and not into the answer.
 * Never throws: a server that is away or answers with something else becomes an answer with one clear error.
 */
export function createFetcher(url: string): Fetcher {
  return async (request) => {
    const explain = getExplainState().on && request.operationName !== 'IntrospectionQuery';
    const body = explain ? { ...request, extensions: { explain: true } } : request;
    const answer = await send(url, JSON.stringify(body));
    return (explain ? takeExplanation(answer, request.operationName ?? null) : answer) as ExecutionResult;
  };
}

async function send(url: string, body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' };
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', headers, body });
  } catch {
    return failed('NO_ANSWER', `No answer from ${new URL(url, location.href).href}. Is the server running, and is this machine online?`);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (isAnswer(answer)) return answer;
  return failed(
    'NOT_GRAPHQL',
    `The server answered ${response.status} ${response.statusText}, and not with a GraphQL result. ${adviseOn(response)}`,
  );
}

function takeExplanation({ extensions: all, ...answer }: Answer, operation: string | null): Answer {
  const { explain, ...extensions } = all ?? {};
  const missing = explain ? null : 'This answer came without an explanation: the request was refused, or the server does not explain.';
  setExplainState({ operation, explanation: explain ?? null, missing });
  return Object.keys(extensions).length > 0 ? { ...answer, extensions } : answer;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

function adviseOn(response: Response): string {
  const seconds = response.headers.get('retry-after');
  if (seconds !== null) return `Try again in ${seconds} seconds.`;
  return response.status >= 500 ? 'Try again in a moment; if it stays so, see the log of the server.' : 'Is this the address of the API?';
}

function failed(code: string, message: string): Answer {
  return { errors: [{ message, extensions: { code } }] };
}
