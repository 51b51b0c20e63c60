import type { Place } from '../place.js';

/** What a menu of the graph is open for, and at which pixel of the graph. */
export type MenuSubject =
  | { readonly kind: 'thing'; readonly id: string; readonly pixel: Place; readonly place: Place }
  | { readonly kind: 'line'; readonly line: string; readonly pixel: Place }
  | { readonly kind: 'stub'; readonly at: string; readonly missing: string; readonly pixel: Place };
