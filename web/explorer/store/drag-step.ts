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
    if (how === 'step') this.end(next);
    else store.change(() => next, 'settle');
  }

  /** Makes a step of what was moved so far, such as when a key is let go or the drag is broken off; nothing where nothing was moved. */
  finish(): void {
    this.end(this.read().state.view);
  }

  private end(after: View): void {
    const store = this.read();
    const now = store.state.view;
    const before = { ...now, ...this.before };
    this.before = null;
    if (isAlike(before, after)) return;
    if (!isAlike(before, now)) store.change(() => before, 'settle');
    store.change(() => after, 'step');
  }
}

function isAlike(one: View, other: View): boolean {
  return Object.keys(whatDiffers(one, other)).length === 0;
}

/** The parts of a view that another has otherwise. */
function whatDiffers(one: View, other: View): Partial<View> {
  const parts = Object.keys(one) as (keyof View)[];
  return Object.fromEntries(parts.filter((part) => one[part] !== other[part]).map((part) => [part, one[part]]));
}
