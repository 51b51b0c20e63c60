import { makeRandom } from '../generator/random.js';
import { drawClaims, idsOf } from './draw-claims.js';
import { drawDemands, drawOpportunities } from './draw-demands.js';
import { drawContrary, drawDisputes } from './draw-disputes.js';
import { drawMerges } from './draw-merges.js';
import { drawStories } from './draw-stories.js';
import { drawThings, maybe, numbered } from './draw-things.js';

/**
 * Draws a whole case file, so that answers can be compared where a real case has few examples: retracted claims, denials,
 * deep chains of organs, dates of every kind, ties in every order. JSON is YAML, so it can be written as it is.
 */
export function drawCase(seed: number): object {
  const random = makeRandom(seed);
  const things = drawThings(random, 18);
  const actors = idsOf(things.actors);
  const documents = numbered('doc', 4).map((id, i) => ({
    id,
    title: `Document ${id}`,
    ...maybe(random, { url: `https://example.org/${id}`, genre: 'report', language: 'en' }),
    publisher: random.pick(actors),
    authors: random.some(actors, 0, 2),
    published: ['2017-11-22/2017-11-28', '2018-03-01', '2018-03', '2018-03-01'][i],
    held: 'whole',
  }));
  const claims = drawClaims(random, things, idsOf(documents), 160);
  const demands = drawDemands(random, things, claims, 12);
  const opportunities = drawOpportunities(random, things, claims, idsOf(demands), 8);
  const stories = drawStories(random, things, claims, 5);
  const { spares, told, merges } = drawMerges(random, actors, claims, 3);
  const contrary = drawContrary(random, things, claims, 4);
  const disputes = drawDisputes(random, things, claims, 6);
  return {
    documents,
    ...things,
    actors: [...things.actors, ...spares],
    claims: [...claims, ...told, ...contrary],
    demands,
    opportunities,
    stories,
    merges,
    disputes,
  };
}
