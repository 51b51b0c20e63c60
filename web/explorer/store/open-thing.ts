import { expand } from './expand.js';
import type { Store } from './store.js';
import { focusOn } from './view-steps.js';

/** Opens the panel of a thing. One that is not on the screen comes with what surrounds it, as one step. */
export function openThing(store: Store, id: string): void {
  const isShown = store.state.view.things.some((thing) => thing.id === id);
  store.change((view) => focusOn(view, id));
  if (!isShown) void expand(store, id, {}, 'settle');
}
