import type { View } from '../../../src/view/view.js';
import type { Change, Store } from './store.js';

/**
 * Makes one step of a drag: it moves the view as it goes, and when it ends there is one step, that goes back to where it began.
 * It touches what it moves alone: whatever else came meanwhile, such as neighbours that were asked for, stays.
 */
export class DragStep {
  /** What it moved, as it was before; null: nothing was moved. */
  private before: Partial<View> | null = null;

  constructor(private readonly read: () => Store) {}

  /** @param how `settle` while it goes on, `step` at its end */
  change(change: (view: View) => View, how: Change): void {
    const store = this.read();
    const now = store.state.view;
    const next = change(now);
    this.before = { ...whatDiffers(now, next), ...this.before };
    store.change(() => next, 'settle');
    if (how === 'step') this.finish();
  }

  /** Makes a step of what was moved so far, such as when a key is let go or the drag is broken off; nothing where nothing was moved. */
  finish(): void {
    const store = this.read();
    const { before } = this;
    const after = store.state.view;
    this.before = null;
    if (before === null || Object.keys(whatDiffers(after, { ...after, ...before })).length === 0) return;
    store.change(() => ({ ...after, ...before }), 'settle');
    store.change(() => after, 'step');
  }
}

/** The parts of a view that another has otherwise. */
function whatDiffers(one: View, other: View): Partial<View> {
  const parts = Object.keys(one) as (keyof View)[];
  return Object.fromEntries(parts.filter((part) => one[part] !== other[part]).map((part) => [part, one[part]]));
}
