import { column } from '../columns.js';
import { defineDataset } from '../dataset.js';
import { ClaimCountRowsDocument } from '../gen/graphql.js';
import type { ClaimCountRowsQuery } from '../gen/graphql.js';
import type { Column } from '../rows.js';

type Count = ClaimCountRowsQuery['claimCounts'][number] & { readonly by: string };

const columns: readonly Column<Count>[] = [
  column('by', 'text', 'What the groups have in common: YEAR, MONTH, RELATION, VOICE or DOCUMENT.', ({ by }) => by),
  column('key', 'text', 'The group: 2017, 2017-11, ARRESTED, REPORTED, the id of a document; undated where the date is not said.', ({ key }) => key),
  column('label', 'text', 'The same as a person writes it.', ({ label }) => label),
  column('start', 'date', 'First day of the year or the month, for charts over time; empty for other groups.', ({ key }) => findStart(key)),
  column('count', 'number', 'How many claims there are.', ({ count }) => count),
];

/** `/data/claim-counts`: one row a group. All groups come at once. */
export const CLAIM_COUNTS = defineDataset({
  name: 'claim-counts',
  title: 'Claim counts: one row for each month, year, verb, voice or document',
  document: ClaimCountRowsDocument,
  columns,
  read: ({ claimCounts }, { by }) => ({
    items: claimCounts.map((count) => ({ ...count, by: String(by) })),
    next: null,
    total: claimCounts.length,
  }),
});

function findStart(key: string): string | null {
  if (/^\d{4}$/.test(key)) return `${key}-01-01`;
  return /^\d{4}-\d{2}$/.test(key) ? `${key}-01` : null;
}
