import type { Certainty } from '../../../src/view/gen/enums.js';
import { SURENESS } from '../../../src/view/filter-links.js';
import { LANGUAGE } from '../../shared/texts.js';

/** What a column is sorted by: text in the order of the language, numbers by size. null stands last either way. */
export type SortKey = string | number | null;

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

const texts = new Intl.Collator(LANGUAGE, { numeric: true, sensitivity: 'base' });

/** Rows in another order; rows with the same key stay as they were. */
export function sortRows<Row>(rows: readonly Row[], keyOf: (row: Row) => SortKey, direction: Sorting['direction']): Row[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    return turn * (typeof one === 'number' && typeof other === 'number' ? one - other : texts.compare(String(one), String(other)));
  });
  return keyed.map(({ row }) => row);
}

/** The next way to sort when the head of a column is pressed: up, then down, then not at all. */
export function nextSorting(now: Sorting | null, column: string): Sorting | null {
  if (now?.column !== column) return { column, direction: 'ascending' };
  return now.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** From the surest down. */
export function surenessRank(certainty: Certainty | null): number | null {
  return certainty === null ? null : SURENESS.indexOf(certainty);
}
