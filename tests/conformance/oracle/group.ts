/** Groups items by a key, in the order in which the keys first appear. */
export function groupBy<T, K>(items: readonly T[], read: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = read(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
