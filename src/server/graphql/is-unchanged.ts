import { parse } from 'graphql';
import type { Engine } from '../../execute.js';
import type { MediaType } from './choose-media-type.js';
import { makeEtag, matchesEtag } from './make-etag.js';
import type { RunState } from './run-state.js';

/** The least that can be read: one node. */
const REVISION = parse('{ statistics { revision } }');

/**
 * Tells whether the answer that a client names by its header If-None-Match is still the right one. Only the revision is read for it, and once for all who ask at the same time.
 * Then the revision and the cost are those of the run.
 * @throws what the engine throws
 */
export async function isUnchanged(
  engine: Pick<Engine, 'answer'>,
  run: RunState,
  mediaType: MediaType,
  ifNoneMatch: string,
): Promise<boolean> {
  // "*" takes any answer, so that there has to be one.
  if (!ifNoneMatch.includes('"')) return false;
  const { revision, cost } = (await engine.answer({ document: REVISION, signal: run.signal })).extensions;
  if (revision === null || !matchesEtag(ifNoneMatch.replaceAll('*', ''), makeEtag(revision, run.asked, mediaType))) return false;
  run.revision = revision;
  run.cost = cost;
  return true;
}
