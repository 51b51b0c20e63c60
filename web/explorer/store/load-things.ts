import type { Ask } from '../../../src/view/ask.js';
import type { Link, OpenEnd, Thing } from '../../../src/view/graph-data.js';
import { SubgraphDocument } from '../../../src/view/gen/graphql.js';
import { MOST_LINKS } from '../../../src/view/load-filter.js';
import { ALL_KINDS } from '../../../src/view/view.js';
import type { ViewFilter } from '../../../src/view/view.js';
import { graphTexts } from '../../shared/texts.js';
import { toRelationFilter } from './relation-filter.js';

/** Things at most in one question, as the API has it at depth 0. */
const MOST_OF = 1000;

export interface LoadedThings {
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
  readonly openEnds: readonly OpenEnd[];
  /** Ids that the server does not know. */
  readonly missing: readonly string[];
  /** What to say where links were left out. */
  readonly truncated: string | null;
}

/**
 * Loads things and the links among them and to those that are there already.
 * Beyond a thousand things, the links of the new ones to each other and to the first others are loaded, as many as fit.
 * @throws AskError
 */
export async function loadThings(ask: Ask, filter: ViewFilter, wanted: readonly string[], known: readonly string[]): Promise<LoadedThings> {
  const parts: LoadedThings[] = [];
  for (let from = 0; from < wanted.length; from += MOST_OF) {
    const some = wanted.slice(from, from + MOST_OF);
    const others = [...known, ...wanted.slice(0, from)];
    parts.push(await loadAmong(ask, [...some, ...others.slice(0, MOST_OF - some.length)], some, filter));
  }
  return {
    things: parts.flatMap((part) => part.things),
    links: parts.flatMap((part) => part.links),
    openEnds: parts.flatMap((part) => part.openEnds),
    missing: parts.flatMap((part) => part.missing),
    truncated: parts.find((part) => part.truncated)?.truncated ?? null,
  };
}

async function loadAmong(ask: Ask, of: readonly string[], wanted: readonly string[], filter: ViewFilter): Promise<LoadedThings> {
  const variables = {
    of,
    depth: 0,
    direction: 'BOTH',
    filter: toRelationFilter(filter),
    through: ALL_KINDS,
    limit: MOST_LINKS,
  } as const;
  const { neighbourhood } = await ask(SubgraphDocument, variables);
  const found = new Set(neighbourhood.things.map(({ id }) => id));
  return {
    ...neighbourhood,
    missing: wanted.filter((id) => !found.has(id)),
    truncated: neighbourhood.truncated ? graphTexts.truncated(MOST_LINKS) : null,
  };
}
