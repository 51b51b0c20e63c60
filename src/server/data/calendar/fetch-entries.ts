import { fail } from '../../../errors.js';
import type { ServerAnswer } from '../../ask.js';
import { LIMITS } from '../../limits.js';
import type { AskForReader } from '../../pages/serve-page.js';
import { CalendarEntriesDocument } from '../gen/graphql.js';
import type { CalendarEntriesQuery, CalendarEntryFragment, DateRange, OpportunityStatus } from '../gen/graphql.js';

/** Which opportunities a calendar has, as the API filters them. */
export interface CalendarFilter {
  readonly towards?: string;
  readonly rollUp?: boolean;
  readonly status?: readonly OpportunityStatus[];
  readonly between?: DateRange;
}

export interface CalendarEntries {
  readonly entries: readonly CalendarEntryFragment[];
  /** Whether there are more than a calendar may have. */
  readonly isTruncated: boolean;
  readonly loadedAt: string;
  readonly revision: string;
}

/**
 * Fetches the entries of a calendar, page by page.
 * @throws DemarcheError as asking does; SERVICE_UNAVAILABLE where the collection changed between two pages
 */
export async function fetchEntries(filter: CalendarFilter, ask: AskForReader): Promise<CalendarEntries> {
  const entries: CalendarEntryFragment[] = [];
  const revisions = new Set<string>();
  for (let after: string | null = null; ; ) {
    const answer: ServerAnswer<CalendarEntriesQuery> = await ask(CalendarEntriesDocument, { ...filter, first: LIMITS.dataPage, after });
    const { statistics, opportunities } = answer.data;
    const revision = answer.revision ?? '';
    if (revisions.add(revision).size > 1) throw fail('SERVICE_UNAVAILABLE', 'The collection was loaded anew while it was read. Ask again.');
    entries.push(...opportunities.nodes);
    const { hasNextPage, endCursor } = opportunities.pageInfo;
    if (!hasNextPage || entries.length >= LIMITS.calendarEntries)
      return { entries, isTruncated: hasNextPage, loadedAt: statistics.loadedAt, revision };
    after = endCursor;
  }
}
