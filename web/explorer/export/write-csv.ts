import { stringify } from 'csv-stringify/browser/esm/sync';
import { exportLinks, exportThings } from './exported.js';
import type { ExportData, ExportedLink, ExportedThing } from './exported.js';

/** By it Excel knows UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

type Cell = string | number | boolean | null;
type Columns<Row> = readonly (readonly [name: string, read: (row: Row) => Cell])[];

const LINK_COLUMNS: Columns<ExportedLink> = [
  ['from', ({ fromName }) => fromName],
  ['verb', ({ verb }) => verb],
  ['to', ({ toName }) => toName],
  ['date', ({ date }) => date],
  ['said_by', ({ saidBy }) => saidBy?.join('; ') ?? null],
  ['voice', ({ voice }) => voice],
  ['certainty', ({ certainty }) => certainty],
  ['modality', ({ modality }) => modality],
  ['implied', ({ implied }) => implied],
  ['kind', ({ kind }) => kind],
  ['open_end', ({ openEnd }) => openEnd],
  ['from_id', ({ from }) => from],
  ['to_id', ({ to }) => to],
  ['type', ({ type }) => type],
  ['edtf', ({ edtf }) => edtf],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['claim', ({ claim }) => claim],
  ['evidence', ({ evidence }) => evidence],
];

const THING_COLUMNS: Columns<ExportedThing> = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['description', ({ description }) => description],
  ['lines', ({ lines }) => lines],
  ['address', ({ address }) => address],
];

/** Writes the links as CSV, one row each; open ends are rows with an empty end. */
export function writeLinksCsv(data: ExportData): string {
  return write(LINK_COLUMNS, exportLinks(data));
}

/** Writes the things as CSV, one row each. */
export function writeThingsCsv(data: ExportData): string {
  return write(THING_COLUMNS, exportThings(data));
}

/** By RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function write<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))];
  return BYTE_ORDER_MARK + stringify(cells, { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } });
}
