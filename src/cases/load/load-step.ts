import type { Transaction } from '../../run/database.js';

/** One statement of a load. */
export interface LoadStep {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many records, nodes or relationships it deals with. */
  readonly rows: number;
  /** How many the statement must say that it wrote; absent where it says nothing. */
  readonly expected?: number;
}

/**
 * Runs one statement of a load.
 * @throws Error where it wrote less than it had to, so that the transaction is rolled back
 */
export async function runStep(transaction: Transaction, { text, parameters, expected }: LoadStep): Promise<void> {
  const [[written] = []] = await transaction.run(text, parameters);
  if (expected !== undefined && Number(written) !== expected)
    throw new Error(`Of ${String(expected)} claims ${String(written)} were written: something that they join is not there.`);
}

/** Puts steps together that go in one transaction: as many as have so many rows, and one at least. */
export function groupSteps(steps: readonly LoadStep[], rows: number): readonly (readonly LoadStep[])[] {
  const groups: LoadStep[][] = [];
  let size = Infinity;
  for (const step of steps) {
    if (size + step.rows > rows) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(step);
    size += step.rows;
  }
  return groups;
}
