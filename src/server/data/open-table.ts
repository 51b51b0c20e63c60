import { fail } from '../../errors.js';
import { LIMITS } from '../limits.js';
import type { AskForReader } from '../pages/serve-page.js';
import type { Dataset } from './dataset.js';
import type { Cell, Page } from './rows.js';

export type Rows = readonly (readonly Cell[])[];

/** A table whose first rows are there and whose others are asked for as they are taken. */
export interface Table {
  readonly revision: string;
  /** How many rows there are in all. */
  readonly total: number;
  /** Whether there are more than are given out. */
  readonly isTruncated: boolean;
  /**
   * The rows, page by page. The next page is asked for when it is wanted, and no sooner.
   * Throws where the collection changed between two pages: rows of two revisions are never mixed.
   */
  readonly pages: AsyncGenerator<Rows, void, undefined>;
}

export interface TableRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly baseUrl: string;
  /** Rows at most. */
  readonly limit: number;
}

/**
 * Asks for the first rows of a table.
 * @throws DemarcheError as asking does
 */
export async function openTable(dataset: Dataset, ask: AskForReader, { variables, baseUrl, limit }: TableRequest): Promise<Table> {
  const fetch = (left: number, after: string | null): Promise<Page> => {
    const place = { first: Math.min(left, LIMITS.dataPage), after, count: after === null };
    return dataset.fetchPage(ask, { variables: { ...variables, ...place }, baseUrl });
  };
  const first = await fetch(limit, null);
  const total = first.total ?? first.rows.length;
  return { revision: first.revision ?? '', total, isTruncated: total > limit, pages: readPages(first, fetch, limit) };
}

async function* readPages(
  first: Page,
  fetch: (left: number, after: string) => Promise<Page>,
  limit: number,
): AsyncGenerator<Rows, void, undefined> {
  let left = limit;
  for (let page = first; ; page = await fetch(left, page.next)) {
    if (page.revision !== first.revision) throw fail('SERVICE_UNAVAILABLE', 'The collection was loaded anew while it was read. Ask again.');
    yield page.rows.slice(0, left);
    left -= page.rows.length;
    if (left <= 0 || page.next === null) return;
  }
}
