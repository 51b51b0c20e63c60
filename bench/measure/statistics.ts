/** A figure over several rounds: its middle, and how far it went. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @param values at least one @returns the middle one, or the mean of the middle two */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('Expected at least one value, came none.');
  return (low + high) / 2;
}

/** @param values at least one @returns their middle and their range */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/**
 * Divides round by round, so that what disturbs the machine in a round disturbs both sides of a ratio.
 * @param over one value a round
 * @param under one value a round; rounds in which either side has none or zero are left out
 * @returns null where no round is left
 */
export function ratioOf(over: readonly (number | null)[], under: readonly (number | null)[]): Spread | null {
  const ratios = over.flatMap((value, round) => {
    const divisor = under[round];
    return value === null || divisor === null || divisor === undefined || divisor === 0 ? [] : [value / divisor];
  });
  return ratios.length === 0 ? null : spread(ratios);
}
