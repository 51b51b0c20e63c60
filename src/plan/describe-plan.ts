import type { Column, Plan, Row } from './plan.js';

/** Draws a plan as indented text: which Cypher file answers what, and which columns are read. */
export function describePlan(plan: Plan): string {
  return ['one statement', ...describeRow(plan.row, 1)].join('\n');
}

function describeRow(row: Row, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const properties = row.columns.flatMap((column) => (column.kind === 'property' ? [column.property] : []));
  const lines = properties.length > 0 ? [`${indent}read ${properties.join(', ')}`] : [];
  return [...lines, ...row.columns.flatMap((column) => describeColumn(column, depth))];
}

function describeColumn(column: Column, depth: number): string[] {
  if (column.kind === 'property') return [];
  const wanted =
    column.kind === 'connection' ? ` (${[column.page ? 'page' : '', column.count ? 'count' : ''].filter(Boolean).join(' and ')})` : '';
  const line = `${'  '.repeat(depth)}${column.kind} ${column.instance.piece.name}${wanted}`;
  return column.kind === 'value' ? [line] : [line, ...describeRow(column.row, depth + 1)];
}
