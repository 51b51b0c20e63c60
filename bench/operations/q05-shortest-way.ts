import type { BenchActor, BenchIds, BenchOperation } from '../operation.js';
import { readText } from './read-text.js';
import { rivalWays } from './rival-ways.js';
import { limitWays } from './way-rows.js';

const PAIRS = 8;

/** Q5: the shortest way between two actors, up to six links: between hubs, from hubs to others, and among others. */
export const SHORTEST_WAY: BenchOperation = Object.freeze({
  name: 'Q5',
  title: 'Shortest way of up to 6 links',
  inputs: (ids) => listPairs(ids).map(([from, to, hub]) => ({ variables: { from: from.id, to: to.id }, hub })),
  demarche: readText('demarche/q05.graphql'),
  limit: limitWays('limit/q05.cypher'),
  rival: rivalWays('rival/q05.graphql'),
} satisfies BenchOperation);

function listPairs({ hubs, middle, small, far }: BenchIds): readonly (readonly [BenchActor, BenchActor, boolean])[] {
  const join = (ones: readonly BenchActor[], others: readonly BenchActor[], hub: boolean): [BenchActor, BenchActor, boolean][] =>
    ones.slice(0, PAIRS).flatMap((one, i): [BenchActor, BenchActor, boolean][] => {
      const other = others[i];
      return other === undefined ? [] : [[one, other, hub]];
    });
  return [
    ...join(hubs, hubs.slice(1), true),
    ...join(hubs, middle, true),
    ...join(middle, small, false),
    ...join(small, small.slice(1), false),
    ...far.slice(0, PAIRS).map(([one, other]): [BenchActor, BenchActor, boolean] => [one, other, false]),
  ];
}
