import type { ConnectionPart, EdgePart, Field } from '../plan/plan.js';
import type { Key } from '../plan/cursor.js';
import { encodeCursor } from '../plan/cursor.js';
import { BROKEN, makeObject } from './context.js';
import type { Place, Writing } from './context.js';

type Connection = Extract<Field, { kind: 'connection' }>;
/** A row of a connection as the statement returns it: columns, sort key, values of the edge. */
export type EdgeRow = readonly [columns: unknown, key: Key | null, edge: readonly unknown[]];

/** The count of a connection, with whether it is exact where it may not be. */
type Count = number | [total: number, isExact: boolean] | null;

/** Writes a Relay connection. */
export function writeConnection(writing: Writing, field: Connection, values: unknown, place: Place): unknown {
  if (!Array.isArray(values)) return null;
  const page = readPage(writing, field, values);
  const connection = makeObject();
  for (const part of field.parts) {
    const value = writePart(page, part, { key: part.key, above: place });
    if (value === BROKEN) return BROKEN;
    connection[part.key] = value;
  }
  return connection;
}

/** One page of a connection that is being written. */
export interface Page {
  readonly writing: Writing;
  readonly field: Connection;
  readonly rows: readonly EdgeRow[];
  readonly hasNext: boolean;
  readonly counted: Count;
}

/** Reads the page that the statement returned. Where it matters whether there is a next page, one row more was asked for. */
export function readPage(writing: Writing, field: Connection, values: readonly unknown[]): Page {
  const [fetched, counted] = values as [EdgeRow[] | null, Count];
  const first = Number(writing.bound[field.instance.ordinal]?.values.get('first') ?? 0);
  return { writing, field, rows: (fetched ?? []).slice(0, first), hasNext: (fetched ?? []).length > first, counted };
}

/** The name of the type of a connection. */
export function nameType(field: Connection): string {
  return String(field.type).replace(/!$/, '');
}

/** What is told of how many there are: the number, or whether it is exact. */
export function readCount(counted: Count, part: 'totalCount' | 'totalCountIsExact'): unknown {
  if (part === 'totalCount') return Array.isArray(counted) ? counted[0] : counted;
  return Array.isArray(counted) ? counted[1] : true;
}

function writePart(page: Page, part: ConnectionPart, place: Place): unknown {
  switch (part.kind) {
    case 'typename':
      return nameType(page.field);
    case 'totalCount':
    case 'totalCountIsExact':
      return readCount(page.counted, part.kind);
    case 'nodes':
      return collect(page.rows, (row, i) =>
        page.writing.writeItem(page.writing, page.field.row, part.fields, row[0], { key: i, above: place }),
      );
    case 'edges':
      return collect(page.rows, (row, i) => writeEdge(page, part.fields, row, { key: i, above: place }));
    case 'pageInfo':
      return Object.assign(makeObject(), Object.fromEntries(part.fields.map((each) => [each.key, writePageInfo(page, each.name)])));
  }
}

function collect(rows: readonly EdgeRow[], write: (row: EdgeRow, index: number) => unknown): unknown {
  const items: unknown[] = [];
  for (const [i, row] of rows.entries()) {
    const item = write(row, i);
    if (item === BROKEN) return BROKEN;
    items.push(item);
  }
  return items;
}

function writeEdge(page: Page, parts: readonly EdgePart[], row: EdgeRow, place: Place): unknown {
  const edge = makeObject();
  for (const part of parts) {
    const value =
      part.kind === 'node'
        ? page.writing.writeItem(page.writing, page.field.row, part.fields, row[0], { key: part.key, above: place })
        : writeEdgeLeaf(page, part.name, row);
    if (value === BROKEN) return BROKEN;
    edge[part.key] = value;
  }
  return edge;
}

/** What an edge says beside its node. */
export function writeEdgeLeaf(page: Page, name: string, row: EdgeRow): unknown {
  if (name === 'cursor') return writeCursor(page, row);
  if (name === '__typename') return String(page.field.type).replace(/Connection!?$/, 'Edge');
  return row[2][page.field.edge.indexOf(name)] ?? null;
}

/** One field of the page info. */
export function writePageInfo(page: Page, name: string): unknown {
  const { rows, hasNext } = page;
  switch (name) {
    case 'hasNextPage':
      return hasNext;
    case 'hasPreviousPage':
      return page.writing.bound[page.field.instance.ordinal]?.values.has('after') ?? false;
    case 'startCursor':
      return rows[0] ? writeCursor(page, rows[0]) : null;
    case 'endCursor': {
      const last = rows.at(-1);
      return last ? writeCursor(page, last) : null;
    }
    default:
      return 'PageInfo';
  }
}

/** The cursor of a row. */
export function writeCursor(page: Page, row: EdgeRow): string {
  const scope = page.writing.bound[page.field.instance.ordinal]?.scope ?? '';
  return encodeCursor(row[1] ?? [], scope, page.writing.cursorKey);
}
