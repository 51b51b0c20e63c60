import type { View } from '../../../src/view/view.js';
import type { Change, Store } from './store.js';

/**
 * Makes one step of a drag: it moves the view as it goes, and when it ends there is one step, that goes back to where it began.
 */
export class DragStep {
  private before: View | null = null;

  constructor(private readonly read: () => Store) {}

  /** @param how `settle` while it goes on, `step` at its end */
  change(change: (view: View) => View, how: Change): void {
    const store = this.read();
    const { before } = this;
    if (how === 'settle') {
      this.before ??= store.state.view;
      store.change(change, 'settle');
      return;
    }
    this.before = null;
    if (before !== null) store.change(() => before, 'settle');
    store.change(change, 'step');
  }
}
