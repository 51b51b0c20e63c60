import type { Ask } from '../../../src/view/ask.js';
import { DisputesDocument } from '../../../src/view/gen/graphql.js';
import type { DisputeListed } from '../../../src/view/subject-data.js';
import type { ViewDisputes } from '../../../src/view/view.js';

const PAGE = 50;

/** The disputes that were loaded so far, and where to go on. */
export interface DisputeRows {
  readonly disputes: readonly DisputeListed[];
  readonly totalCount: number;
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

/**
 * Loads a page of disputes behind those that are there.
 * @param before null: the first page
 * @throws AskError
 */
export async function loadDisputeRows(
  ask: Ask,
  { about, dismissed }: ViewDisputes,
  before: DisputeRows | null,
  signal?: AbortSignal,
): Promise<DisputeRows> {
  const variables = { about, includeDismissed: dismissed, first: PAGE, after: before?.next ?? null };
  const { nodes, pageInfo, totalCount } = (await ask(DisputesDocument, variables, signal)).disputes;
  return { disputes: [...(before?.disputes ?? []), ...nodes], totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
