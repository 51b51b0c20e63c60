import { askAsOf } from '../../../src/view/as-of.js';
import { KnownDocument } from '../gen/graphql.js';
import type { Store } from '../store/store.js';
import { findFirstDay } from './find-first-day.js';
import { loadDays } from './load-days.js';

const asked = new WeakMap<Store, Map<string, Promise<string | null>>>();

/**
 * Finds the first day on which something is known. It is asked for once a page; after a failure it is asked for again.
 * @returns null where no document tells of it
 * @throws AskError
 */
export function findSince(store: Store, id: string): Promise<string | null> {
  const known = asked.get(store) ?? new Map<string, Promise<string | null>>();
  asked.set(store, known);
  const found =
    known.get(id) ??
    askForSince(store, id).catch((error: unknown) => {
      known.delete(id);
      throw error;
    });
  known.set(id, found);
  return found;
}

async function askForSince(store: Store, id: string): Promise<string | null> {
  const days = (await loadDays(store)).map(({ day }) => day);
  return findFirstDay(days, async (day) => (await askAsOf(store.askNow, day)(KnownDocument, { id })).node !== null);
}
