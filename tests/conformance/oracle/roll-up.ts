import type { Store } from './store.js';

const LEVELS = 4;

/** The thing and, rolled up, its organs and theirs, to at most four levels. */
export function rollUp(store: Store, ids: readonly string[], isRolledUp: boolean): ReadonlySet<string> {
  const found = new Set(ids);
  let level = [...ids];
  for (let depth = 0; isRolledUp && depth < LEVELS; depth++) {
    level = level.flatMap((id) =>
      store
        .into(id, 'PART_OF')
        .filter((edge) => edge.props['organ'] === true)
        .map((edge) => edge.from),
    );
    for (const id of level) found.add(id);
  }
  return found;
}
