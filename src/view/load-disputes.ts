import type { Ask } from './ask.js';
import { DisputesDocument } from './gen/graphql.js';
import { findThings } from './load-graph.js';
import type { DisputesShown } from './subject-data.js';
import type { Subject } from './subject.js';

/** Disputes that are shown in one list at once. */
const MOST = 100;

/**
 * Loads the first disputes of a list, and what the list is narrowed to.
 * @throws AskError
 */
export async function loadDisputes(
  asked: Extract<Subject, { readonly kind: 'disputes' }>,
  ask: Ask,
  signal?: AbortSignal,
): Promise<DisputesShown> {
  const { about, dismissed } = asked;
  const variables = { about, includeDismissed: dismissed, first: MOST, after: null };
  const [{ disputes }, things] = await Promise.all([
    ask(DisputesDocument, variables, signal),
    about === null ? null : findThings([about], ask, signal),
  ]);
  const { nodes, totalCount } = disputes;
  return { kind: 'disputes', asked, about: (about === null ? null : things?.get(about)) ?? null, disputes: nodes, totalCount };
}
