import type { Change, Store } from '../store/store.js';
import { grow } from './grow.js';

/**
 * Shows all as it was known on another day.
 * @param day null: as it is known now
 */
export function setDay(store: Store, day: string | null, how: Change = 'step'): void {
  const { said } = store.state.view;
  if (said === day) return;
  store.change((view) => ({ ...view, said: day }), how);
  if (said !== null && (day === null || day > said)) void grow(store, said, day);
}
