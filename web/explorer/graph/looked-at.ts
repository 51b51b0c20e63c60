import { readChosenPath } from '../paths/chosen-path.js';
import type { Store } from '../store/store.js';
import type { Attention } from './scene/overlay.js';

/** What the store says is looked at: the thing or the line whose panel is open, the chosen way, and what a story tells of. */
export function readLookedAt(store: Store): Pick<Attention, 'open' | 'openLine' | 'told'> {
  const { view, model, lit } = store.state;
  const lines = view.line === null ? readChosenPath(store, store.state)?.lines : new Set([view.line]);
  return { open: view.focus, openLine: model.lines.filter(({ line }) => lines?.has(line)).map(({ key }) => key), told: lit };
}
