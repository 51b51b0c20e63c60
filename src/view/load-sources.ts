import type { Ask } from './ask.js';
import { SourcesDocument } from './gen/graphql.js';
import type { SourcesQuery } from './gen/graphql.js';
import type { SourceListed, SourcesShown } from './subject-data.js';
import type { Subject } from './subject.js';

/** Documents asked for at once, and in all. */
const PAGE = 100;
export const MOST_SOURCES = 2000;

/**
 * Loads the documents of the collection, the first 2,000 by date, with how much rests on each.
 * @param links whether their addresses are wanted, which are a third of the answer
 * @throws AskError
 */
export async function loadSources(
  asked: Extract<Subject, { readonly kind: 'sources' }>,
  ask: Ask,
  signal?: AbortSignal,
  links = false,
): Promise<SourcesShown> {
  const documents: SourceListed[] = [];
  let after: string | null = null;
  for (;;) {
    const { documents: page }: SourcesQuery = await ask(SourcesDocument, { first: PAGE, after, links }, signal);
    documents.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null || documents.length >= MOST_SOURCES) return { kind: 'sources', asked, documents, totalCount: page.totalCount };
  }
}
