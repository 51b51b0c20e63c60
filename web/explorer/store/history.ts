import type { View } from '../../../src/view/view.js';

const MOST_STEPS = 200;

/** The steps of one visit: what was shown before, and what was taken back. */
export interface History {
  readonly past: readonly View[];
  readonly future: readonly View[];
}

export const NO_HISTORY: History = Object.freeze({ past: [], future: [] });

/** Remembers a view that a step leaves. What was taken back before is forgotten. */
export function remember({ past }: History, left: View): History {
  return { past: [...past.slice(1 - MOST_STEPS), left], future: [] };
}

/** @returns the view before, and the history from there; null where there is none */
export function stepBack({ past, future }: History, now: View): { readonly view: View; readonly history: History } | null {
  const view = past.at(-1);
  return view === undefined ? null : { view, history: { past: past.slice(0, -1), future: [now, ...future] } };
}

/** @returns the view that was taken back last, and the history from there; null where there is none */
export function stepForward({ past, future }: History, now: View): { readonly view: View; readonly history: History } | null {
  const [view, ...rest] = future;
  return view === undefined ? null : { view, history: { past: [...past, now], future: rest } };
}
