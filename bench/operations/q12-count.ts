import type { BenchOperation } from '../operation.js';
import { readText } from './read-text.js';
import { LAST_DAY, listStarts } from './starts.js';

const FROM = '2010-01-01';

interface RivalActor {
  readonly id: string;
  readonly deedsConnection: { readonly aggregate: { readonly count: { readonly nodes: number } } };
}

/** Q12: how many claims on what an actor did pass a filter. */
export const COUNT: BenchOperation = Object.freeze({
  name: 'Q12',
  title: 'Number of claims on what an actor did, with three filters',
  inputs: (ids) => listStarts(ids).map(({ actor, hub }) => ({ variables: { id: actor.id, from: FROM, to: LAST_DAY }, hub })),
  demarche: readText('demarche/q12.graphql'),
  limit: {
    text: readText('limit/q12.cypher'),
    parameters: ({ id, from, to }) => ({ id, from, to }),
    toData: (rows) => {
      const [id, totalCount] = rows[0] as unknown as readonly [string, number];
      return { actor: { id, claims: { totalCount } } };
    },
  },
  rival: {
    document: readText('rival/q12.graphql'),
    variables: ({ id, from, to }) => ({ id, from, to }),
    toData: (data) => {
      const { actors } = data as { actors: readonly RivalActor[] };
      return { actor: actors.map(({ id, deedsConnection: { aggregate } }) => ({ id, claims: { totalCount: aggregate.count.nodes } }))[0] };
    },
  },
} satisfies BenchOperation);
