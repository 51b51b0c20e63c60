import { DocumentDaysDocument } from '../gen/graphql.js';
import type { DocumentDaysQuery } from '../gen/graphql.js';
import type { Store } from '../store/store.js';
import { gatherDays } from './document-days.js';
import type { DatedDocument, DocumentDay } from './document-days.js';

const asked = new WeakMap<Store, Promise<readonly DocumentDay[]>>();

/**
 * Gives the days of all documents, whatever day is shown. They are asked for once a page; after a failure they are asked for again.
 * @throws AskError
 */
export function loadDays(store: Store): Promise<readonly DocumentDay[]> {
  const known = asked.get(store) ?? askForDays(store);
  asked.set(store, known);
  return known;
}

async function askForDays(store: Store): Promise<readonly DocumentDay[]> {
  try {
    return gatherDays(await loadDocuments(store));
  } catch (error) {
    asked.delete(store);
    throw error;
  }
}

async function loadDocuments({ askNow }: Store): Promise<DatedDocument[]> {
  const all: DatedDocument[] = [];
  let after: string | null = null;
  for (;;) {
    const { documents }: DocumentDaysQuery = await askNow(DocumentDaysDocument, { after });
    for (const { id, title, saidOn, publisher, claims } of documents.nodes)
      all.push({ id, title, day: saidOn, publisher: publisher?.name ?? null, claims: claims.totalCount });
    if (!documents.pageInfo.hasNextPage) return all;
    after = documents.pageInfo.endCursor;
  }
}
