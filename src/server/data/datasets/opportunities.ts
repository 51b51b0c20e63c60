import { column, dateColumns, join, namesAndIds } from '../columns.js';
import { defineDataset } from '../dataset.js';
import { OpportunityRowsDocument } from '../gen/graphql.js';
import type { OpportunityRowsQuery } from '../gen/graphql.js';
import { readConnection } from '../rows.js';
import type { Column } from '../rows.js';

type Opportunity = OpportunityRowsQuery['opportunities']['nodes'][number];

const columns: readonly Column<Opportunity>[] = [
  column('id', 'text', 'Id of the opportunity, for good.', ({ id }) => id),
  column('name', 'text', 'The name to show.', ({ name }) => name),
  column('kind', 'text', 'What sort of occasion it is.', ({ kind }) => kind),
  column('status', 'text', 'Where it stands, by its claims alone.', ({ status }) => status),
  ...dateColumns<Opportunity>('date', 'When it takes or took place', ({ date }) => date),
  ...namesAndIds<Opportunity>('held_by', 'held_by_ids', 'Who can use it', ({ heldBy }) => heldBy),
  ...namesAndIds<Opportunity>('towards', 'towards_ids', 'With whom something can be raised', ({ towards }) => towards),
  ...namesAndIds<Opportunity>('over', 'over_ids', 'The text or the event that it is about', ({ over }) => over),
  column('demands', 'text', 'Open demands that could be raised there, 100 at most.', ({ demands }) => join(demands.map(({ object }) => object))),
  column('demand_ids', 'text', 'Their ids, in the same order.', ({ demands }) => join(demands.map(({ id }) => id))),
  column('claim_ids', 'text', 'Ids of the claims that tell of it.', ({ claims }) => join(claims.map(({ id }) => id))),
];

/** `/data/opportunities`: one row for each occasion at which something can be raised. */
export const OPPORTUNITIES = defineDataset({
  name: 'opportunities',
  title: 'Opportunities: one row for each occasion at which something can be raised',
  document: OpportunityRowsDocument,
  columns,
  read: ({ opportunities }) => readConnection(opportunities),
});
