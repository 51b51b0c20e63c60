import type { PathShown } from '../../../src/view/subject-data.js';
import { lineKey } from '../../../src/view/view.js';
import type { State, Store } from '../store/store.js';

/** What is lit up in the picture: the things and the lines of the chosen way. */
export interface LitPath {
  readonly things: ReadonlySet<string>;
  /** Keys of the lines, as `lineKey` makes them. */
  readonly lines: ReadonlySet<string>;
}

interface Kept {
  readonly ends: string;
  readonly paths: readonly PathShown[];
  readonly lit: Map<number, LitPath>;
}

const kept = new WeakMap<Store, Kept>();

/** Keeps the ways that were found, so that the picture can light up the one that is chosen. To be called before the data is added to the store. */
export function keepPaths(store: Store, from: string, to: string, paths: readonly PathShown[]): void {
  kept.set(store, { ends: endsOf(from, to), paths, lit: new Map() });
}

/**
 * The way that the view has chosen. The same object as long as it is the same way, so that a look at the store can return it.
 * @returns null where none is chosen, or the ways were not loaded yet
 */
export function readChosenPath(store: Store, { view: { paths } }: State): LitPath | null {
  const found = kept.get(store);
  if (paths === null || paths.chosen === null || found === undefined || found.ends !== endsOf(paths.from, paths.to)) return null;
  const known = found.lit.get(paths.chosen);
  const path = found.paths[paths.chosen];
  if (known !== undefined || path === undefined) return known ?? null;
  const lit = litPath(path);
  found.lit.set(paths.chosen, lit);
  return lit;
}

/** The things and lines of a way. */
function litPath({ things, links }: PathShown): LitPath {
  return {
    things: new Set(things.map(({ id }) => id)),
    lines: new Set(links.map(({ from, to }) => lineKey(from.id, to.id))),
  };
}

function endsOf(from: string | null, to: string | null): string {
  return `${from ?? ''}~${to ?? ''}`;
}
