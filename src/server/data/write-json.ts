import type { Dataset } from './dataset.js';
import type { Table } from './open-table.js';

/** Writes a table as one JSON object: what it is first, then the rows, each a flat object. One row a line. */
export async function* writeJson({ name, columns }: Dataset, table: Table): AsyncGenerator<string, void, undefined> {
  const { revision, total, isTruncated: truncated, pages } = table;
  const head = { dataset: name, revision, total, truncated, columns: columns.map(({ name, type }) => ({ name, type })) };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let between = '\n';
  for await (const rows of pages) {
    const texts = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, i) => [column.name, row[i]]))));
    if (texts.length > 0) yield between + texts.join(',\n');
    between = ',\n';
  }
  yield '\n]}\n';
}
