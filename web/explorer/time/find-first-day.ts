/** Days that are tried at once. */
const AT_ONCE = 7;

/**
 * Finds the first day on which something is known: what is known on a day is known on each later one.
 * @param days in their order
 * @returns null where it is known on none of them
 */
export async function findFirstDay(days: readonly string[], isKnown: (day: string) => Promise<boolean>): Promise<string | null> {
  let [from, to] = [0, days.length];
  while (from < to) {
    const step = Math.max(1, Math.ceil((to - from) / (AT_ONCE + 1)));
    const places: number[] = [];
    for (let place = from + step - 1; place < to; place += step) places.push(place);
    const known = await Promise.all(places.map((place) => isKnown(days[place] ?? '')));
    const first = known.indexOf(true);
    const [before, at] = [places[first === -1 ? places.length - 1 : first - 1], places[first]];
    if (before !== undefined) from = before + 1;
    if (at !== undefined) to = at;
  }
  return days[to] ?? null;
}
