import { getNamedType } from 'graphql';
import { fail } from '../errors.js';
import { valuesOf } from './bind.js';
import type { Arguments } from './bind.js';
import type { Column, Plan, Row } from './plan.js';

const TYPICAL = 5;
const MANY = 1000;
export const COST_LIMIT = 10_000;

/**
 * Counts what an operation may return, before anything runs: things and links by product of page sizes.
 * A plain list counts its typical size as the SDL declares it, or its `first` where that is less; a neighbourhood its limit, times what is selected inside each link;
 * `@weight` adds the price of a field that searches. Reading what the graph already holds in hand (the ends of a link) is free.
 */
export function costOf(plan: Plan, bound: readonly Arguments[]): number {
  return 1 + costOfRow(plan.row, bound, null);
}

/** @throws DemarcheError QUERY_TOO_COMPLEX with the cost and the limit */
export function checkCost(plan: Plan, bound: readonly Arguments[]): number {
  const cost = costOf(plan, bound);
  if (cost > COST_LIMIT)
    throw fail(
      'QUERY_TOO_COMPLEX',
      `The operation would cost ${String(cost)}, at most ${String(COST_LIMIT)} are allowed. Ask for smaller pages, or for fewer nested lists.`,
      { details: { cost, limit: COST_LIMIT } },
    );
  const paths = plan.instances.filter((instance) => instance.piece.name === 'Query.paths').length;
  if (paths > 1)
    throw fail('QUERY_TOO_COMPLEX', `An operation may hold one "paths", this one holds ${String(paths)}. Ask for them one after another.`, {
      details: { paths },
    });
  return cost;
}

function costOfRow(row: Row, bound: readonly Arguments[], within: number | null): number {
  return row.columns.reduce((sum, column) => sum + costOfColumn(column, bound, within), 0);
}

function costOfColumn(column: Column, bound: readonly Arguments[], within: number | null): number {
  if (column.kind === 'property') return 0;
  if (column.kind === 'value') return 1;
  const values = valuesOf(bound, column.instance);
  if (column.kind === 'connection')
    return (column.count ? 1 : 0) + (column.facts.weight ?? 0) + numberAt(values, 'first', 20) * (1 + costOfRow(column.row, bound, null));
  const limit = getNamedType(column.instance.field.type).name === 'Subgraph' ? numberAt(values, 'limit', 100) : null;
  const inner = costOfRow(column.row, bound, limit);
  const weight = column.facts.weight ?? 0;
  if (limit !== null) return weight + inner;
  if (column.kind === 'list')
    return weight + (within ?? Math.min(numberAt(values, 'first', MANY), column.facts.size ?? TYPICAL)) * (1 + inner);
  const isInHand = column.instance.piece.lines.length === 1;
  return weight + (isInHand ? 0 : 1) + inner;
}

function numberAt(values: ReadonlyMap<string, unknown>, path: string, fallback: number): number {
  const value = values.get(path);
  return typeof value === 'number' ? value : fallback;
}
