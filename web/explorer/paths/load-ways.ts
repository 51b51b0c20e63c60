import type { Ask } from '../../../src/view/ask.js';
import { PathsDocument } from '../../../src/view/gen/graphql.js';
import type { PathsQueryVariables } from '../../../src/view/gen/graphql.js';
import type { Thing } from '../../../src/view/graph-data.js';
import { keepPassingPaths } from '../../../src/view/filter-links.js';
import { askForLinks } from '../../../src/view/load-filter.js';
import { findThings } from '../../../src/view/load-graph.js';
import type { PathShown } from '../../../src/view/subject-data.js';
import type { View } from '../../../src/view/view.js';

const MOST_WAYS = 5;

/** The two ends, and the ways between them. */
export interface Ways {
  /** null where it was not chosen, or there is no such thing. */
  readonly from: Thing | null;
  readonly to: Thing | null;
  /** Shortest first; null where one cannot ask yet. */
  readonly paths: readonly PathShown[] | null;
  /** Ways that were found and are left out, since the filter lets not all of their links through. */
  readonly dropped: number;
}

/** The question for the ways of a view; null while there are not two different ends. */
export function wayVariables({ paths, filter }: Pick<View, 'paths' | 'filter'>): PathsQueryVariables | null {
  if (paths?.from == null || paths.to === null || paths.from === paths.to) return null;
  const { from, to, maxLength } = paths;
  return { from, to, maxLength, filter: askForLinks(filter), through: filter.kinds, first: MOST_WAYS };
}

/**
 * Loads the names of the ends that are chosen and, where both are, the shortest ways between them.
 * @throws AskError
 */
export async function loadWays(view: Pick<View, 'paths' | 'filter'>, ask: Ask, signal: AbortSignal): Promise<Ways> {
  const [from, to] = [view.paths?.from ?? null, view.paths?.to ?? null];
  const ids = [from, to].filter((id) => id !== null);
  const variables = wayVariables(view);
  const [things, answer] = await Promise.all([
    findThings(ids, ask, signal),
    variables === null ? null : ask(PathsDocument, variables, signal),
  ]);
  const find = (id: string | null): Thing | null => (id === null ? null : (things.get(id) ?? null));
  const { paths, dropped } = keepPassingPaths(answer?.paths ?? [], view.filter);
  return { from: find(from), to: find(to), paths: answer === null ? null : paths, dropped };
}
