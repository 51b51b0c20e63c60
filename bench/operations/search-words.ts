import { foldName } from '../../src/model/fold-name.js';
import { makeSearchQuery } from '../../src/plan/search-query.js';
import type { BenchOperation, Input } from '../operation.js';
import { readText } from './read-text.js';
import { listStarts } from './starts.js';

type HitRow = readonly [matched: string, typename: string, id: string, name: string];
interface RivalHit {
  readonly matched: string;
  readonly typename: string;
  readonly id: string;
  readonly name: string;
}

/** What a question for names is sent with, where the server does not fold them itself. */
function foldText({ text }: Readonly<Record<string, unknown>>): { text: string; folded: string; query: string } {
  const folded = foldName(String(text));
  return { text: String(text), folded, query: makeSearchQuery(folded) };
}

/** Limit and rival of a question for names: both search the folded names, the rival in a field with Cypher of its user. */
export const SEARCH_SIDES: Pick<BenchOperation, 'limit' | 'rival'> = Object.freeze({
  limit: {
    text: readText('limit/q06.cypher'),
    parameters: foldText,
    toData: (rows) => ({ search: { edges: rows.map((row) => toHit(row as unknown as HitRow)) } }),
  },
  rival: {
    document: readText('rival/q06.graphql'),
    variables: foldText,
    toData: (data) => ({
      search: {
        edges: (data as { hits: readonly RivalHit[] }).hits.map(({ matched, typename, id, name }) => toHit([matched, typename, id, name])),
      },
    }),
  },
} satisfies Pick<BenchOperation, 'limit' | 'rival'>);

function toHit([matched, typename, id, name]: HitRow): unknown {
  return { matched, node: { __typename: typename, id, name } };
}

/** Questions made from the names of hubs and others. @param spell makes a text to search for from a name */
export function listNames(ids: Parameters<typeof listStarts>[0], spell: (name: string, index: number) => string): readonly Input[] {
  return listStarts(ids).map(({ actor, hub }, i) => ({ variables: { text: spell(actor.name, i) }, hub }));
}
