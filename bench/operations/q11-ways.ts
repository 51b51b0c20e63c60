import type { BenchOperation } from '../operation.js';
import { readText } from './read-text.js';
import { rivalWays } from './rival-ways.js';
import { limitWays } from './way-rows.js';

/** Q11: ways of up to six links between actors far from each other, and between actors that nothing joins, hubs among them. */
export const WAYS: BenchOperation = Object.freeze({
  name: 'Q11',
  title: 'Ways of up to 6 links between far and between unconnected actors',
  inputs: ({ hubs, far, unconnected }) =>
    [...far, ...unconnected].map(([from, to]) => ({ variables: { from: from.id, to: to.id }, hub: hubs.includes(from) })),
  demarche: readText('demarche/q11.graphql'),
  limit: limitWays('limit/q11.cypher'),
  rival: rivalWays('rival/q11.graphql'),
} satisfies BenchOperation);
