import { AskError } from '../../../src/view/ask.js';

/** What the server keeps, and where. */
export interface Kept {
  readonly hash: string;
}

/**
 * Has the server keep a view or the answers of an embed.
 * @param what the address; with `answers` the server asks for its answers and keeps them as well
 * @throws AskError with what the server says
 */
export async function keep(what: { readonly address: string; readonly answers: boolean }): Promise<Kept> {
  const response = await send(JSON.stringify(what));
  const answer = (await response.json().catch(() => ({}))) as Partial<Kept> & { readonly errors?: readonly { readonly message: string }[] };
  if (response.ok && answer.hash !== undefined) return { hash: answer.hash };
  throw new AskError('SERVICE_UNAVAILABLE', answer.errors?.[0]?.message ?? `The server answered with status ${String(response.status)}.`);
}

async function send(body: string): Promise<Response> {
  try {
    return await fetch('/snapshots', { method: 'POST', body, credentials: 'omit', headers: { 'content-type': 'application/json' } });
  } catch (cause) {
    throw new AskError('NETWORK', 'The server cannot be reached.', null, { cause });
  }
}
