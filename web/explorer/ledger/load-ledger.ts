import type { Ask } from '../../../src/view/ask.js';
import { DemandsDocument } from '../../../src/view/gen/graphql.js';
import type { DemandListed } from '../../../src/view/demand-listed.js';
import type { ViewLedger } from '../../../src/view/view.js';
import { DemandCountsDocument } from '../gen/graphql.js';
import type { DemandCountsQuery } from '../gen/graphql.js';

const PAGE = 25;

/** The demands of a ledger that were loaded so far, and where to go on. */
export interface LedgerRows {
  readonly demands: readonly DemandListed[];
  readonly totalCount: number;
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

/**
 * Loads a page of the ledger behind those that are there.
 * @param before null: the first page
 * @param first how many of them
 * @throws AskError
 */
export async function loadRows(
  ask: Ask,
  ledger: ViewLedger,
  before: LedgerRows | null,
  signal?: AbortSignal,
  first = PAGE,
): Promise<LedgerRows> {
  const { status, isOpen } = ledger;
  const narrowed = status.length === 0 ? null : status;
  const variables = { ...whoOf(ledger), status: narrowed, isOpen, first, after: before?.next ?? null };
  const { nodes, pageInfo, totalCount } = (await ask(DemandsDocument, variables, signal)).demands;
  return { demands: [...(before?.demands ?? []), ...nodes], totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/**
 * Counts how many demands stand where, of those that concern the chosen ones, whatever state is chosen.
 * @throws AskError
 */
export function loadCounts(ask: Ask, ledger: ViewLedger, signal?: AbortSignal): Promise<DemandCountsQuery> {
  return ask(DemandCountsDocument, whoOf(ledger), signal);
}

function whoOf({ madeBy, addressedTo, concerns, rollUp }: ViewLedger) {
  return { madeBy, addressedTo, concerns, rollUp };
}
