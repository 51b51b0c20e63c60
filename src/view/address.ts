import { PARAMETERS } from './address/parameters.js';
import type { Dropped } from './address/parameter.js';
import { readParameters, writeParameters } from './address/read-parameters.js';
import { EMPTY_VIEW, showsThings } from './view.js';
import type { View } from './view.js';

export type { Dropped } from './address/parameter.js';

/** A view, and what its address had besides that could not be read. */
export interface ReadView {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

/** Longest address of a view that is given out; a longer view is kept by the server. */
export const LONGEST_ADDRESS = 6 * 1024;

/**
 * Reads the view from an address. Never throws: what cannot be read is left out and named.
 * @param search what stands behind the path, with or without its question mark
 */
export function readView(search: string): ReadView {
  const dropped: Dropped[] = [];
  const view = readParameters(search, PARAMETERS, EMPTY_VIEW, dropped);
  return { view: Object.freeze(settle(view)), dropped };
}

/**
 * The hash of the view that an address names, where the server keeps it.
 * @param search with or without its question mark
 * @returns null where it names none
 */
export function readSaved(search: string): string | null {
  return /^[0-9a-f]{64}$/.exec(new URLSearchParams(search).get('saved') ?? '')?.[0] ?? null;
}

/**
 * Writes the address of a view: the one and only for this view, with nothing that is as it is anyway.
 * @returns empty for the opening page, else beginning with a question mark
 */
export function writeView(view: View): string {
  return writeParameters(view, PARAMETERS);
}

/** Whoever gives things without a page means the explorer. */
function settle(view: View): View {
  return view.page === 'home' && showsThings(view) ? { ...view, page: 'explore' } : view;
}
