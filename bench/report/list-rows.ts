import { compareRounds } from '../bars.js';
import { median } from '../measure/statistics.js';
import type { OperationResult, RoundFigures } from '../result.js';
import { TARGET_NAMES } from '../targets/target.js';
import type { TargetName } from '../targets/target.js';
import { showNumber, showSpread } from './show-number.js';

/** The heads of the columns of the table of operations. */
export const HEADS = [
  ...['operation', 'target', 'p50', 'p95', 'p99', 'p50 / limit', 'ops/s', 'ops/s at 16', '/ limit', '/ rival', 'p95 at 16'],
  ...['hubs / others', 'CPU server', 'CPU database', 'statements', 'round trips', 'bytes'],
] as const;

/** Lists a row for each operation and target: medians of the rounds, ratios with their range. Times and CPU in milliseconds. */
export function listRows(operations: readonly OperationResult[]): readonly (readonly string[])[] {
  return operations.flatMap((operation) => TARGET_NAMES.map((name) => listCells(operation, name)));
}

function listCells(operation: OperationResult, name: TargetName): readonly string[] {
  const { failure, rounds, traffic } = operation.targets[name];
  const first = name === 'limit' ? operation.name : '';
  if (failure !== null || rounds.length === 0) return [first, name, 'no figure'];
  const middle = (key: keyof RoundFigures): string => {
    const values = rounds.flatMap((round) => round[key] ?? []);
    return values.length === 0 ? '-' : showNumber(median(values));
  };
  const against = (other: TargetName, key: keyof RoundFigures): string =>
    other === name ? '' : showSpread(compareRounds(operation, name, key, other, key));
  return [
    ...[first, name, middle('p50'), middle('p95'), middle('p99'), against('limit', 'p50'), middle('ops1'), middle('ops16')],
    ...[against('limit', 'ops16'), against('rival', 'ops16'), middle('p95At16')],
    showSpread(compareRounds(operation, name, 'hubP95', name, 'plainP95')),
    ...[middle('serverCpu'), middle('databaseCpu'), showNumber(traffic?.statements), showNumber(traffic?.roundTrips), middle('bytes')],
  ];
}
