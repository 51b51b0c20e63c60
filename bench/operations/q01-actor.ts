import type { BenchOperation } from '../operation.js';
import { readText } from './read-text.js';
import { listStarts } from './starts.js';

type Row = readonly [id: string, name: string, kind: string, country: string | null, description: string | null];

/** Q1: an actor by its id. */
export const ACTOR: BenchOperation = Object.freeze({
  name: 'Q1',
  title: 'Actor by id',
  inputs: (ids) => listStarts(ids).map(({ actor, hub }) => ({ variables: { id: actor.id }, hub })),
  demarche: readText('demarche/q01.graphql'),
  limit: {
    text: readText('limit/q01.cypher'),
    parameters: ({ id }) => ({ id }),
    toData: (rows) => {
      const [id, name, kind, country, description] = rows[0] as unknown as Row;
      return { actor: { id, name, kind, country, description } };
    },
  },
  rival: {
    document: readText('rival/q01.graphql'),
    variables: ({ id }) => ({ id }),
    toData: (data) => ({ actor: (data as { actors: readonly unknown[] }).actors[0] }),
  },
} satisfies BenchOperation);
