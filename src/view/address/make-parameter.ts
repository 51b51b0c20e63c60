import { EMPTY_VIEW } from '../view.js';
import type { View } from '../view.js';
import type { Parameter } from './parameter.js';
import { readList } from './values.js';
import type { ValueKind } from './values.js';

/** A parameter with one value, left out where the view has what an empty one has. */
export function one<T>(name: string, kind: ValueKind<T>, get: (view: View) => T | null, set: (view: View, value: T) => View): Parameter {
  return {
    name,
    read(view, text, drop) {
      const value = kind.read(text, drop);
      return value === null ? view : set(view, value);
    },
    write(view) {
      const value = get(view);
      return value === null || value === get(EMPTY_VIEW) ? '' : kind.write(value);
    },
  };
}

/** A parameter with a list of values, each once, left out where it is empty. */
export function list<T>(
  name: string,
  kind: ValueKind<T>,
  most: number,
  get: (view: View) => readonly T[],
  set: (view: View, value: readonly T[]) => View,
): Parameter {
  return {
    name,
    read: (view, text, drop) => set(view, readList(kind, most, text, drop)),
    write: (view) => get(view).map(kind.write).join(','),
  };
}
