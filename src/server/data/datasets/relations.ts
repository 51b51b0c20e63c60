import { column, dateColumns, namesAndIds, passageColumns } from '../columns.js';
import { defineDataset } from '../dataset.js';
import { RelationRowsDocument } from '../gen/graphql.js';
import type { RelationRowsQuery } from '../gen/graphql.js';
import { readConnection } from '../rows.js';
import type { Column } from '../rows.js';

type Relation = RelationRowsQuery['relations']['nodes'][number];

const columns: readonly Column<Relation>[] = [
  column('id', 'text', 'Id of the edge: that of its claim, with .1, .2 behind it.', ({ id }) => id),
  column('type', 'text', 'The verb.', ({ type }) => type),
  column('label', 'text', 'The verb as one reads it from the first thing to the second.', ({ label }) => label),
  column('from', 'text', 'Who acts: name.', ({ from }) => from.name),
  column('from_id', 'text', 'Who acts: id.', ({ from }) => from.id),
  column('from_type', 'text', 'Who acts: object type, such as Person.', ({ from }) => from.__typename),
  column('to', 'text', 'To whom or about what: name.', ({ to }) => to.name),
  column('to_id', 'text', 'To whom or about what: id.', ({ to }) => to.id),
  column('to_type', 'text', 'To whom or about what: object type.', ({ to }) => to.__typename),
  ...dateColumns<Relation>('date', 'When it held or will hold', ({ date }) => date),
  column('voice', 'text', "Whose voice it is: the author's, as fact or as opinion, or somebody's whom the author reports.", ({ voice }) => voice),
  column('certainty', 'text', 'How sure the source sounds.', ({ certainty }) => certainty),
  column('modality', 'text', 'ACTUAL or PLANNED; others make no edges.', ({ modality }) => modality),
  column('inferred', 'boolean', 'Whether an end is implied by the text and not stated.', ({ inferred }) => inferred),
  column('claim_id', 'text', 'Id of the claim that it is made from.', ({ claim }) => claim.id),
  column('statement', 'text', 'The claim as a plain sentence.', ({ claim }) => claim.statement),
  ...namesAndIds<Relation>('said_by', 'said_by_ids', 'Who says it', ({ claim }) => claim.saidBy),
  ...passageColumns<Relation>(({ claim }) => claim.evidence),
  column('url', 'text', 'The page of its claim on this server.', ({ claim }, baseUrl) => `${baseUrl}/claims/${encodeURIComponent(claim.id)}`),
];

/** `/data/relations`: one row a simple edge. */
export const RELATIONS = defineDataset({
  name: 'relations',
  title: 'Relations: one row for each simple edge between two things',
  document: RelationRowsDocument,
  columns,
  read: ({ relations }) => readConnection(relations),
});
