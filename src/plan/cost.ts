import { getNamedType } from 'graphql';
import { fail } from '../errors.js';
import { valuesOf } from './bind.js';
import type { Arguments } from './bind.js';
import type { Column, Plan, Row } from './plan.js';
import { weightOf } from './weights.js';

const TYPICAL = 5;
const MANY = 1000;
export const COST_LIMIT = 10_000;

/**
 * Estimates what an operation costs, before anything runs: things and links by product of page sizes, and what is looked at on the way.
 * A plain list counts its typical size as the SDL declares it, or its `first` where that is less. A subgraph counts its things and, times what is
 * selected inside each, its links or its open ends, whichever is dearer, since both together keep to its limit.
 * `@weight` adds the price of a field that searches, `weightOf` that of arguments which make it look at more than it gives.
 * Reading what the graph already holds in hand (the ends of a link) is free.
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
  const asked = column.kind === 'connection' ? column : { page: true, count: false };
  const weight = (column.facts.weight ?? 0) + weightOf(column.instance.piece.name, values, asked);
  if (column.kind === 'connection')
    return weight + (column.count ? 1 : 0) + (column.page ? numberAt(values, 'first', 20) * (1 + costOfRow(column.row, bound, null)) : 0);
  if (getNamedType(column.instance.field.type).name === 'Subgraph')
    return weight + costOfSubgraph(column.row, bound, numberAt(values, 'limit', 100));
  const inner = costOfRow(column.row, bound, null);
  if (column.kind === 'list')
    return weight + (within ?? Math.min(numberAt(values, 'first', MANY), column.facts.size ?? TYPICAL)) * (1 + inner);
  const isInHand = column.instance.piece.lines.length === 1;
  return weight + (isInHand ? 0 : 1) + inner;
}

/** Its links and open ends keep to the limit together, however often each is asked for; each thing is an end of one of them. */
function costOfSubgraph(row: Row, bound: readonly Arguments[], limit: number): number {
  const costOfAll = (name: string): number =>
    row.columns
      .filter((column) => column.kind !== 'property' && column.instance.field.name === name)
      .reduce((sum, column) => sum + costOfColumn(column, bound, limit), 0);
  return costOfAll('things') + Math.max(costOfAll('links'), costOfAll('openEnds'));
}

function numberAt(values: ReadonlyMap<string, unknown>, path: string, fallback: number): number {
  const value = values.get(path);
  return typeof value === 'number' ? value : fallback;
}
