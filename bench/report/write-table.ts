import type { BenchResult, Verdict } from '../result.js';
import { listFacts } from './list-facts.js';
import { HEADS, listRows } from './list-rows.js';
import { showSpread } from './show-number.js';

/** Writes the table of a run for a terminal: the operations, what was measured beside them, the bars. */
export function writeTable(result: BenchResult, verdicts: readonly Verdict[]): string {
  const { actors, claims, machine, versions, date } = result;
  const counted = (outcome: Verdict['outcome']): string => String(verdicts.filter((verdict) => verdict.outcome === outcome).length);
  return [
    `${date}: ${actors.toLocaleString('en')} actors, ${claims.toLocaleString('en')} claims; ${machine}`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    '',
    alignColumns([HEADS, ...listRows(result.operations)]),
    '',
    ...listFacts(result),
    '',
    alignColumns([
      ['bar', 'on', 'must be', 'measured', ''],
      ...verdicts.map(({ figure, on, bar, measured, outcome }) => [figure, on, bar, showSpread(measured), outcome]),
    ]),
    '',
    `${counted('met')} met, ${counted('missed')} missed, ${counted('not measured')} not measured`,
    '',
  ].join('\n');
}

/** Sets cells in columns, as wide as their widest cell; a last cell may be wider than its column. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) if (i < row.length - 1) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  const align = (row: readonly string[]): string =>
    row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell)).join('  ');
  return rows.map((row) => align(row).trimEnd()).join('\n');
}
