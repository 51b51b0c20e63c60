import { column, dateColumns, namesAndIds } from '../columns.js';
import { defineDataset } from '../dataset.js';
import { DocumentRowsDocument } from '../gen/graphql.js';
import type { DocumentRowsQuery } from '../gen/graphql.js';
import { readConnection } from '../rows.js';
import type { Column } from '../rows.js';

type Document = DocumentRowsQuery['documents']['nodes'][number];

const columns: readonly Column<Document>[] = [
  column('id', 'text', 'Id of the document, for good.', ({ id }) => id),
  column('title', 'text', 'Its title.', ({ title }) => title),
  column('source_url', 'text', 'Where it can be read; empty where it is not on the web.', ({ url }) => url),
  column('genre', 'text', 'What sort of text it is.', ({ genre }) => genre),
  column('publisher', 'text', 'Who published it: name.', ({ publisher }) => publisher?.name ?? null),
  column('publisher_id', 'text', 'Who published it: id.', ({ publisher }) => publisher?.id ?? null),
  ...namesAndIds<Document>('authors', 'author_ids', 'Who wrote it', ({ authors }) => authors),
  ...dateColumns<Document>('published', 'When it was published', ({ published }) => published),
  column('said_on', 'date', 'The day by which it was public.', ({ saidOn }) => saidOn),
  column('language', 'text', 'BCP 47 tag of its language.', ({ language }) => language),
  column('held', 'text', 'WHOLE or PART: how much of the text was at hand.', ({ held }) => held),
  column('claims', 'number', 'How many claims are taken from it.', ({ claims }) => claims.totalCount),
  column('passages_exact', 'number', 'How many of its passages were found unchanged when they were last checked.', countOf('EXACT')),
  column('passages_moved', 'number', 'How many were found at another place.', countOf('MOVED')),
  column('passages_changed', 'number', 'How many have changed.', countOf('CHANGED')),
  column('passages_gone', 'number', 'How many are no longer there.', countOf('GONE')),
  column('passages_unchecked', 'number', 'How many were not checked yet.', countOf('UNCHECKED')),
  column('url', 'text', 'Its page on this server.', ({ id }, baseUrl) => `${baseUrl}/documents/${encodeURIComponent(id)}`),
];

/** `/data/documents`: one row a document. */
export const DOCUMENTS = defineDataset({
  name: 'documents',
  title: 'Documents: one row for each text that claims are taken from',
  document: DocumentRowsDocument,
  columns,
  read: ({ documents }) => readConnection(documents),
});

function countOf(state: Document['passageStates'][number]['state']): (document: Document) => number {
  return ({ passageStates }) => passageStates.find((each) => each.state === state)?.count ?? 0;
}
