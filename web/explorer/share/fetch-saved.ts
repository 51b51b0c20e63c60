import { readView } from '../../../src/view/address.js';
import type { ReadView } from '../../../src/view/address.js';
import { AskError } from '../../../src/view/ask.js';
import { appTexts, shareTexts } from '../../shared/texts.js';

/**
 * Fetches a view that the server keeps, since it is too long for an address.
 * @returns the view, what of it could not be read, and its address
 * @throws AskError NETWORK or SERVICE_UNAVAILABLE where it may come later; NOT_FOUND and GONE where it will not
 */
export async function fetchSaved(hash: string, signal?: AbortSignal): Promise<ReadView & { readonly search: string }> {
  const response = await send(hash, signal);
  if (response.status === 410) throw new AskError('GONE', shareTexts.withdrawn);
  if (response.status >= 500 || response.status === 429) throw new AskError('SERVICE_UNAVAILABLE', appTexts.away);
  if (!response.ok) throw new AskError('NOT_FOUND', appTexts.notFound);
  const { address } = (await response.json()) as { readonly address: string };
  const search = address.replace(/^[^?]*/, '');
  return { ...readView(search), search };
}

async function send(hash: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(`/snapshots/${encodeURIComponent(hash)}`, { credentials: 'omit', ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AskError('NETWORK', appTexts.away, null, { cause });
  }
}
