import { writeView } from '../../../src/view/address.js';
import { today } from '../../../src/view/today.js';
import { EMPTY_VIEW } from '../../../src/view/view.js';
import type { View } from '../../../src/view/view.js';
import type { Store } from './store.js';

/** Another view as of the same day: whoever looks at what was known on a day goes on doing so. */
export function keepDay(view: View, { said }: Pick<View, 'said'>): View {
  return { ...view, said };
}

/**
 * The address of a page of this server, as of the day of the view.
 * @param path such as `/things/max-bokaev`, without anything behind it
 */
export function addressAsOf({ state }: Pick<Store, 'state'>, path: string): string {
  return `${path}${writeView(keepDay(EMPTY_VIEW, state.view))}`;
}

/** The day that counts as today: the one that was chosen, else the day as of which all is shown, else the day it is. */
export function todayOf({ today: chosen, said }: Pick<View, 'today' | 'said'>): string {
  return chosen ?? said ?? today();
}
