import { AskError } from '../../../src/view/ask.js';
import type { Recorded } from '../../../src/view/recorded.js';
import { frozenTexts } from '../texts.js';

/** What was frozen, as the server keeps it. */
export interface Snapshot {
  /** Address of the embed that was frozen, `/embed/graph?focus=max-bokaev`, or of the page that was kept. */
  readonly address: string;
  /** Where the live one is, from the root of the server. */
  readonly live: string;
  /** The day it was frozen; null where only its address is kept. */
  readonly frozenOn: string | null;
  /** null where only its address is kept. */
  readonly answers: Recorded | null;
}

/**
 * Fetches what was frozen under a hash.
 * @param base address of the server, without a slash at its end
 * @throws AskError NETWORK or SERVICE_UNAVAILABLE where it may come later; NOT_FOUND and GONE where it will not
 */
export async function fetchSnapshot(hash: string, base: string, signal: AbortSignal): Promise<Snapshot> {
  const response = await send(`${base}/snapshots/${encodeURIComponent(hash)}`, signal);
  if (response.status === 410) throw new AskError('GONE', frozenTexts.withdrawn);
  if (response.status >= 500 || response.status === 429) throw new AskError('SERVICE_UNAVAILABLE', frozenTexts.later);
  if (!response.ok) throw new AskError('NOT_FOUND', frozenTexts.none);
  return readJson(response);
}

async function send(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'omit', signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new AskError('NETWORK', frozenTexts.later, null, { cause });
  }
}

async function readJson(response: Response): Promise<Snapshot> {
  try {
    return (await response.json()) as Snapshot;
  } catch (cause) {
    throw new AskError('SERVICE_UNAVAILABLE', frozenTexts.later, null, { cause });
  }
}
