import { readSaved } from '../../../src/view/address.js';
import { attempt } from '../store/attempt.js';
import type { AddressReader } from '../store/create-store.js';
import type { Store } from '../store/store.js';
import { fetchSaved } from './fetch-saved.js';

/** What is needed of a page to open the view that its address names. */
export interface SavedPage {
  readonly store: Store & AddressReader;
  /** The query part of the address. */
  readonly read: () => string;
  /** Keeps a view in the entry of the history, with the address as it is. */
  readonly keep: (search: string) => void;
}

/**
 * Opens the view that the address names and the server keeps, if it names one. The address stays until the view changes.
 * Where there is no answer, the page says why.
 */
export async function openSaved({ store, read, keep }: SavedPage): Promise<void> {
  const hash = readSaved(read());
  if (hash === null) return;
  await attempt(store, async () => {
    const { search } = await fetchSaved(hash);
    // Whoever went on meanwhile stays there.
    if (readSaved(read()) !== hash) return;
    keep(search);
    store.readAddress('settle');
  });
}
