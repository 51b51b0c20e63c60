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
    if (how === 'settle') {
      this.before ??= store.state.view;
      store.change(change, 'settle');
      return;
    }
    this.goBack(store);
    store.change(change, 'step');
  }

  /** Makes a step of what was moved so far, such as when a key is let go; nothing where nothing was moved. */
  finish(): void {
    const store = this.read();
    const after = store.state.view;
    if (this.goBack(store)) store.change(() => after, 'step');
  }

  private goBack(store: Store): boolean {
    const { before } = this;
    this.before = null;
    if (before !== null) store.change(() => before, 'settle');
    return before !== null;
  }
}
