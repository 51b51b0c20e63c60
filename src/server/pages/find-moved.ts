import type { Ask } from '../../view/ask.js';
import { MergeDocument } from '../../view/gen/graphql.js';
import { isAsked } from '../../view/subject-data.js';
import { splitAddress } from '../snapshots/make-snapshot.js';

const THING = /^\/things\/([^/]+)$/;

/**
 * Finds where the page of a thing that is not there has gone: to the thing that an editor found it to be.
 * @param url path and query
 * @returns path and query of that thing's page; null where nothing was merged
 * @throws AskError
 */
export async function findMoved(url: string, ask: Ask, signal?: AbortSignal): Promise<string | null> {
  const [path, search] = splitAddress(url);
  const id = THING.exec(path)?.[1];
  if (id === undefined) return null;
  const { node } = await ask(MergeDocument, { id: decodeURIComponent(id) }, signal);
  return isAsked(node) ? `/things/${encodeURIComponent(node.into.id)}${search}` : null;
}
