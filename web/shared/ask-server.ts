import { AskError } from '../../src/view/ask.js';
import type { Ask } from '../../src/view/ask.js';

/**
 * Makes an Ask that sends operations to the API by POST.
 * @param base address of the server without a slash at its end; empty: the server that the page came from
 */
export function askServer(base = ''): Ask {
  return async (document, variables, signal) => {
    const response = await send(`${base}/graphql`, JSON.stringify({ query: document.toString(), variables }), signal);
    const answer = await readAnswer(response);
    const [error] = answer.errors ?? [];
    if (answer.data !== undefined && answer.data !== null && error === undefined) return answer.data as never;
    throw new AskError(
      error?.extensions?.code ?? 'SERVICE_UNAVAILABLE',
      error?.message ?? `The server answered with status ${String(response.status)}.`,
      readRetryAfter(response),
    );
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function send(url: string, body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      body,
      credentials: 'omit',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new AskError('NETWORK', 'The server cannot be reached.', null, { cause });
  }
}

/** A proxy before the server may answer with a page; that counts as no answer. */
async function readAnswer(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (cause) {
    throw new AskError('SERVICE_UNAVAILABLE', `The server answered with status ${String(response.status)} and no JSON.`, null, { cause });
  }
}

function readRetryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
