import type { View, ViewPaths } from '../view.js';

type Part = 'filter' | 'ledger' | 'opportunities' | 'disputes' | 'sources';

const NO_PATHS: ViewPaths = { from: null, to: null, maxLength: 4, chosen: null };

/** The view with some fields of one part changed. */
export function inPart<K extends Part>(view: View, name: K, change: Partial<View[K]>): View {
  return { ...view, [name]: { ...view[name], ...change } };
}

/** The view with some fields of its paths changed, which it may not have had. */
export function inPaths(view: View, change: Partial<ViewPaths>): View {
  return { ...view, paths: { ...(view.paths ?? NO_PATHS), ...change } };
}
