import type { BenchOperation } from '../operation.js';
import { toClaim } from './claim-rows.js';
import type { ClaimRow } from './claim-rows.js';
import { readText } from './read-text.js';
import { fromRivalClaim } from './rival-claims.js';
import type { RivalClaim } from './rival-claims.js';
import { LAST_DAY, listStarts } from './starts.js';

/** Q2: an actor and the newest 20 claims on what it did, with their ends and sources. */
export const DEEDS: BenchOperation = Object.freeze({
  name: 'Q2',
  title: 'Actor, the newest 20 claims on what it did, their ends and sources',
  inputs: (ids) => listStarts(ids).map(({ actor, hub }) => ({ variables: { id: actor.id, to: LAST_DAY }, hub })),
  demarche: readText('demarche/q02.graphql'),
  limit: {
    text: readText('limit/q02.cypher'),
    parameters: ({ id, to }) => ({ id, to }),
    toData: (rows) => {
      const [id, name, claims] = rows[0] as unknown as readonly [string, string, readonly ClaimRow[]];
      return { actor: { id, name, claims: { nodes: claims.map(toClaim) } } };
    },
  },
  rival: {
    document: readText('rival/q02.graphql'),
    variables: ({ id, to }) => ({ id, to }),
    toData: (data) => {
      const { actors } = data as { actors: readonly { id: string; name: string; deeds: readonly RivalClaim[] }[] };
      return { actor: actors.map(({ id, name, deeds }) => ({ id, name, claims: { nodes: deeds.map(fromRivalClaim) } }))[0] };
    },
  },
} satisfies BenchOperation);
