import { stringify } from 'csv-stringify/sync';
import type { Dataset } from './dataset.js';
import type { Rows, Table } from './open-table.js';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes a table as CSV by RFC 4180: a line of names, CRLF, quotes where they are needed; null is empty.
 * A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe before it.
 * @param hasMark whether it begins with a byte order mark, by which Excel knows UTF-8
 */
export async function* writeCsv({ columns }: Dataset, { pages }: Table, hasMark: boolean): AsyncGenerator<string, void, undefined> {
  yield (hasMark ? BYTE_ORDER_MARK : '') + writeRows([columns.map(({ name }) => name)]);
  for await (const rows of pages) yield writeRows(rows);
}

function writeRows(rows: Rows): string {
  return stringify(rows.map((row) => [...row]), { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } });
}
