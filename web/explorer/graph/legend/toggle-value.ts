/**
 * Takes a value out of a filter, or in again. In a filter an empty list means all.
 * @param all values that there are
 * @returns the new list; empty where all are in, or none would be
 */
export function toggleValue<T>(chosen: readonly T[], value: T, all: readonly T[]): readonly T[] {
  const before = chosen.length === 0 ? all : chosen;
  const after = before.includes(value) ? before.filter((one) => one !== value) : all.filter((one) => one === value || before.includes(one));
  return after.length === 0 || all.every((one) => after.includes(one)) ? [] : after;
}

/** Whether a filter lets a value through. */
export function isIn<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}
