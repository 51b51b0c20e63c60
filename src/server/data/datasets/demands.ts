import { column, dateColumns, join, namesAndIds } from '../columns.js';
import { defineDataset } from '../dataset.js';
import { DemandRowsDocument } from '../gen/graphql.js';
import type { DemandRowsQuery } from '../gen/graphql.js';
import { readConnection } from '../rows.js';
import type { Column } from '../rows.js';

type Demand = DemandRowsQuery['demands']['nodes'][number];
type Step = Demand['history'][number];

const columns: readonly Column<Demand>[] = [
  column('id', 'text', 'Id of the demand, for good.', ({ id }) => id),
  column('object', 'text', 'What is asked, in a few words.', ({ object }) => object),
  column('status', 'text', 'Where it stands.', ({ status }) => status),
  column('is_open', 'boolean', 'Whether it is neither met nor lapsed.', ({ isOpen }) => isOpen),
  ...namesAndIds<Demand>('made_by', 'made_by_ids', 'Who asks', ({ madeBy }) => madeBy),
  ...namesAndIds<Demand>('addressed_to', 'addressed_to_ids', 'Of whom it is asked', ({ addressedTo }) => addressedTo.map(({ thing }) => thing)),
  column('implied_ids', 'text', 'Ids of those of whom it is asked without naming them.', ({ addressedTo }) =>
    join(addressedTo.filter(({ status }) => status === 'IMPLIED').map(({ thing }) => thing.id)),
  ),
  ...namesAndIds<Demand>('concerns', 'concern_ids', 'For whom or what', ({ concerns }) => concerns),
  ...namesAndIds<Demand>('may_concern', 'may_concern_ids', 'Whom it may also cover', ({ mayConcern }) => mayConcern),
  ...dateColumns<Demand>('first', 'When it was first made', ({ history }) => history[0]?.date),
  ...dateColumns<Demand>('status', 'When it came to its status', (demand) => findStep(demand)?.date),
  column('status_claim_id', 'text', 'Id of the claim that shows the status.', (demand) => findStep(demand)?.claim.id ?? null),
  column('status_statement', 'text', 'That claim as a plain sentence.', (demand) => findStep(demand)?.claim.statement ?? null),
  column('steps', 'number', 'How many steps its history has.', ({ history }) => history.length),
  column('opportunities', 'text', 'Where it could be raised while it is open: names, 100 at most.', ({ opportunities }) =>
    join(opportunities.map(({ name }) => name)),
  ),
  column('opportunity_ids', 'text', 'Where it could be raised while it is open: ids, in the order of the names.', ({ opportunities }) =>
    join(opportunities.map(({ id }) => id)),
  ),
  column('url', 'text', 'Its page on this server.', ({ id }, baseUrl) => `${baseUrl}/demands/${encodeURIComponent(id)}`),
];

/** `/data/demands`: one row a demand. */
export const DEMANDS = defineDataset({
  name: 'demands',
  title: 'Demands: one row for each thing that somebody asks of somebody',
  document: DemandRowsDocument,
  columns,
  read: ({ demands }) => readConnection(demands),
});

/** The latest step to the status that the demand has. */
function findStep({ history, status }: Demand): Step | undefined {
  return history.findLast(({ to }) => to === status);
}
