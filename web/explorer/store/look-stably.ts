import type { State } from './store.js';

/**
 * Looks at several parts of the state at once, for a StoreController.
 * @returns the same array as long as all its parts are the same
 */
export function lookStably<T extends readonly unknown[]>(look: (state: State) => T): (state: State) => T {
  let last: T | undefined;
  return (state) => {
    const now = look(state);
    if (last?.every((part, place) => Object.is(part, now[place])) !== true) last = now;
    return last;
  };
}
