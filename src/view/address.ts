import { PARAMETERS } from './address/parameters.js';
import type { Parameter } from './address/parameter.js';
import { readPairs } from './address/pairs.js';
import type { Pair } from './address/pairs.js';
import { EMPTY_VIEW, showsThings } from './view.js';
import type { View } from './view.js';

export type { Dropped } from './address/parameter.js';
import type { Dropped } from './address/parameter.js';

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
  let view: View = EMPTY_VIEW;
  const seen = new Set<string>();
  for (const pair of readPairs(search, dropped)) {
    const parameter = findParameter(pair, seen, dropped);
    if (parameter === undefined) continue;
    seen.add(pair.name);
    view = parameter.read(view, pair.value, (value, why) => void dropped.push(describeDropped(pair.name, value, why)));
  }
  return { view: Object.freeze(settle(view)), dropped };
}

/**
 * Writes the address of a view: the one and only for this view, with nothing that is as it is anyway.
 * @returns empty for the opening page, else beginning with a question mark
 */
export function writeView(view: View): string {
  const parts = PARAMETERS.map(({ name, write }) => [name, write(view)] as const).filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function findParameter({ name, value }: Pair, seen: ReadonlySet<string>, dropped: Dropped[]): Parameter | undefined {
  const parameter = PARAMETERS.find((known) => known.name === name);
  if (parameter !== undefined && !seen.has(name)) return parameter;
  dropped.push(describeDropped(name, value, parameter === undefined ? 'unknown-name' : 'given-twice'));
  return undefined;
}

/** Whoever gives things without a page means the explorer. */
function settle(view: View): View {
  return view.page === 'home' && showsThings(view) ? { ...view, page: 'explore' } : view;
}

function describeDropped(name: string, value: string, why: Dropped['why']): Dropped {
  const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return { name: cut(name), value: cut(value), why };
}
