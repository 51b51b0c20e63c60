/**
 * Spearman's rank correlation of two lists of the same length: the correlation of the ranks, equal values sharing the mean of theirs.
 * @returns from -1 to 1; 0 where one of the lists has a single value throughout
 */
export function correlateRanks(one: readonly number[], other: readonly number[]): number {
  const [left, right] = [rank(one), rank(other)];
  const middle = (one.length - 1) / 2;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const covariance = sum(left.map((value, i) => (value - middle) * ((right[i] ?? middle) - middle)));
  const spread = (ranks: readonly number[]): number => Math.sqrt(sum(ranks.map((value) => (value - middle) ** 2)));
  const product = spread(left) * spread(right);
  return product === 0 ? 0 : covariance / product;
}

function rank(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
