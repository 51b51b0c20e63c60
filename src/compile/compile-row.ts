import type { Column, Row } from '../plan/plan.js';
import { compileList, guardedName } from './compile-list.js';
import { compilePiece } from './compile-piece.js';
import type { PlacedPiece } from './compile-piece.js';
import type { Compiling, Placed } from './compiling.js';

/**
 * Compiles the columns of a row into a list expression: `[c.id, toString(c.start), COLLECT { … }]`.
 * @param item the text that stands for the item: a variable, or an expression such as `startNode(r_1)`
 * @param depth how deep the pieces below stand; it makes their names differ from those around them
 */
export function compileRow(compiling: Compiling, row: Row, item: string, depth: number): Placed {
  const placed = row.columns.map((column, i) => compileColumn(compiling, column, item, depth, guardOf(row, i, item)));
  return {
    before: placed.map((column) => column.before).join(''),
    expression: `[${placed.map((column) => column.expression).join(', ')}]`,
  };
}

/** A column that only some of the possible types ask for is not computed for the others. */
function guardOf(row: Row, index: number, item: string): string {
  const owners = row.owners[index];
  if (row.type !== null || !owners || owners.size === row.possible.length) return '';
  return `${item}.typename IN [${[...owners]
    .sort()
    .map((owner) => `'${owner}'`)
    .join(', ')}]`;
}

/** Compiles one column. @param guard a test of the item without which the column is null, or '' */
export function compileColumn(compiling: Compiling, column: Column, item: string, depth: number, guard: string): Placed {
  if (column.kind !== 'property' && compiling.bound[column.instance.ordinal]?.failure) return { before: '', expression: 'null' };
  switch (column.kind) {
    case 'property':
      return { before: '', expression: readProperty(`${item}.${column.property}`, column.scalar) };
    case 'value':
    case 'object':
      return compileSingle(compiling, column, item, depth, guard);
    case 'list':
      return compileMany(compiling, column, item, depth, guard);
    case 'connection':
      return compileConnection(compiling, column, item, depth, guard);
  }
}

function readProperty(expression: string, scalar: string): string {
  return scalar === 'Date' || scalar === 'DateTime' ? `toString(${expression})` : expression;
}

function compileMany(
  compiling: Compiling,
  column: Extract<Column, { kind: 'object' | 'list' }>,
  item: string,
  depth: number,
  guard: string,
): Placed {
  const piece = compilePiece(compiling, column.instance, guard === '' ? item : guardedName(depth), depth, 'page');
  return compileList(compiling, clauses(compiling, column, piece, depth), item, guard, depth);
}

/** One value or object: read from the item in hand where the piece is only an expression, else the first row of a list. */
function compileSingle(
  compiling: Compiling,
  column: Extract<Column, { kind: 'value' | 'object' | 'list' }>,
  item: string,
  depth: number,
  guard: string,
): Placed {
  const piece = compilePiece(compiling, column.instance, item, depth, 'page');
  const isPlain = column.kind === 'value' || column.row.columns.every((inner) => inner.kind === 'property');
  if (piece.body === '' && isPlain && guard === '') {
    const expression =
      column.kind === 'value'
        ? readProperty(piece.item, column.scalar)
        : compileRow(compiling, column.row, piece.item, depth + 1).expression;
    return { before: '', expression };
  }
  const name = `item_${String(depth)}`;
  const inside = guard === '' ? piece : compilePiece(compiling, column.instance, guardedName(depth), depth, 'page');
  const named = inside.body === '' ? { ...inside, body: `WITH ${inside.item} AS ${name}`, item: name } : inside;
  const list = compileList(compiling, clauses(compiling, column, named, depth), item, guard, depth);
  return { ...list, expression: `head(${list.expression})` };
}

/** What stands inside the list of a value or an object. */
function clauses(
  compiling: Compiling,
  column: Extract<Column, { kind: 'value' | 'object' | 'list' }>,
  piece: PlacedPiece,
  depth: number,
): string {
  if (column.kind === 'value') return `${piece.body} RETURN ${readProperty(piece.item, column.scalar)}`;
  const row = compileRow(compiling, column.row, piece.item, depth + 1);
  return `${piece.body}${row.before} RETURN ${row.expression}`;
}

/** A connection is `[rows, count]`, the count 0 where Neo4j gives no row for it, as 5.26 does for an aggregation behind an empty CALL; each row is `[columns, key, edge values]`. What is not asked for is null. */
function compileConnection(
  compiling: Compiling,
  column: Extract<Column, { kind: 'connection' }>,
  item: string,
  depth: number,
  guard: string,
): Placed {
  const inside = guard === '' ? item : guardedName(depth);
  if (column.ahead) compiling.ahead.add(column.instance.ordinal);
  const page = column.page ? compileList(compiling, compilePage(compiling, column, inside, depth), item, guard, depth) : null;
  const counted = column.count ? compilePiece(compiling, column.instance, inside, depth, 'count') : null;
  const count = counted ? compileList(compiling, `${counted.body} RETURN ${counted.item}`, item, guard, depth) : null;
  return {
    before: (page?.before ?? '') + (count?.before ?? ''),
    expression: `[${page?.expression ?? 'null'}, ${count ? `coalesce(head(${count.expression}), 0)` : 'null'}]`,
  };
}

function compilePage(compiling: Compiling, column: Extract<Column, { kind: 'connection' }>, item: string, depth: number): string {
  const piece = compilePiece(compiling, column.instance, item, depth, 'page');
  const row = compileRow(compiling, column.row, piece.item, depth + 1);
  const edge = column.edge.map((name) => `${piece.edge ?? 'null'}.${name}`);
  const key = column.keys ? (piece.key ?? 'null') : 'null';
  return `${piece.body}${row.before} RETURN [${row.expression}, ${key}, [${edge.join(', ')}]]`;
}
