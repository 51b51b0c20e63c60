import type { BenchOperation } from '../operation.js';
import { toBound } from './claim-rows.js';
import { LINK_TYPES } from './link-types.js';
import { readText } from './read-text.js';
import { listStarts } from './starts.js';

type ThingRow = readonly [typename: string, id: string, name: string];
type LinkRow = readonly [
  typename: string,
  id: string,
  from: string,
  to: string,
  start: string,
  end: string,
  type: string | null,
  role: string | null,
  voice: string | null,
  certainty: string | null,
];
type Row = readonly [
  things: readonly ThingRow[],
  links: readonly LinkRow[],
  openEnds: readonly (readonly [id: string, relation: string])[],
  truncated: boolean,
];

/** Q7: what lies around a thing, two steps far, at most 300 links. */
export const NEIGHBOURHOOD: BenchOperation = Object.freeze({
  name: 'Q7',
  title: 'Neighbourhood of depth 2, at most 300 links',
  inputs: (ids) => listStarts(ids).map(({ actor, hub }) => ({ variables: { id: actor.id }, hub })),
  demarche: readText('demarche/q07.graphql'),
  limit: {
    text: readText('limit/q07.cypher').replaceAll(':LINK]', `:${LINK_TYPES}]`),
    parameters: ({ id }) => ({ id }),
    toData: (rows) => {
      const [things, links, openEnds, truncated] = rows[0] as unknown as Row;
      return {
        neighbourhood: {
          things: things.map(([typename, id, name]) => ({ __typename: typename, id, name })),
          links: links.map(toLink),
          openEnds: openEnds.map(([id, relation]) => ({ id, relation })),
          truncated,
        },
      };
    },
  },
  rival: {
    missing:
      'It has no way to ask for the links of all kinds around a thing, nearest first, up to a number of links in all: one would write the whole question in Cypher, which is the limit.',
  },
} satisfies BenchOperation);

function toLink([typename, id, from, to, start, end, type, role, voice, certainty]: LinkRow): unknown {
  const link = { __typename: typename, id, from: { id: from }, to: { id: to }, date: { start: toBound(start), end: toBound(end) } };
  if (typename === 'Relation') return { ...link, type, voice, certainty };
  return typename === 'Concern' ? { ...link, type, role, voice, certainty } : link;
}
