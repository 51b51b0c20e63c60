import { readView } from '../../../src/view/address.js';
import { appTexts } from '../../shared/texts.js';
import type { Store } from '../store/store.js';

/**
 * Opens a view that the server keeps, since it is too long for an address.
 * @param hash of the view; null: there is none to open
 */
export async function openSaved(store: Store, hash: string | null): Promise<void> {
  if (hash === null) return;
  try {
    const response = await fetch(`/snapshots/${encodeURIComponent(hash)}`, { credentials: 'omit' });
    if (!response.ok) {
      store.notify({ kind: 'error', text: appTexts.notFound });
      return;
    }
    const { address } = (await response.json()) as { readonly address: string };
    store.change(() => readView(address.replace(/^[^?]*/, '')).view, 'settle');
  } catch {
    store.notify({ kind: 'error', text: appTexts.away, action: { label: appTexts.retry, run: () => void openSaved(store, hash) } });
  }
}
