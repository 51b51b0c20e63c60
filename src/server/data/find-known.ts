import { matchesEtag } from '../graphql/make-etag.js';
import type { AskForReader } from '../pages/serve-page.js';
import { RevisionDocument } from './gen/graphql.js';

/** The headers of an answer, of which the ETag tells whether a reader has it already. */
export type TaggedHeaders = Readonly<Record<string, string>> & { readonly etag: string };

/** Asks which revision of the collection would answer. It is cheap: nothing is counted. */
export async function askRevision(ask: AskForReader): Promise<string> {
  return (await ask(RevisionDocument, {})).revision ?? '';
}

/**
 * Finds out by the revision alone whether the reader has the answer already.
 * @returns the headers to say so with; null where it has not, or does not ask
 */
export async function findKnown(
  ifNoneMatch: string | undefined,
  ask: AskForReader,
  buildHeaders: (revision: string) => TaggedHeaders,
): Promise<TaggedHeaders | null> {
  if (ifNoneMatch === undefined) return null;
  const headers = buildHeaders(await askRevision(ask));
  return matchesEtag(ifNoneMatch, headers.etag.replace(/^W\//, '')) ? headers : null;
}
