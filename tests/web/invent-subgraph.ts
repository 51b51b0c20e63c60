import { chanceOf, pick } from '../view/draw-view.js';

/** What a question for things asks: see src/view/operations/subgraph.graphql. */
export interface SubgraphQuestion {
  readonly of: readonly string[];
}

/**
 * Answers a question for things with persons of these ids, and links among them as they come in life: few have most.
 * The same for the same question.
 * @param linksEach how many links for each thing
 */
export function inventSubgraph({ of }: SubgraphQuestion, linksEach: number): object {
  const chance = chanceOf(of.length);
  const links = of.flatMap((from, place) =>
    Array.from({ length: linksEach }, (_, number) => ({
      __typename: 'Relation',
      id: `${from}.${String(number)}`,
      label: 'criticised',
      inverseLabel: 'criticised by',
      from: { id: from },
      // Most go to near ones, every fourth to one of the first fifty.
      to: { id: number % 4 === 3 ? pick(chance, of.slice(0, 50)) : (of[(place + 1 + Math.floor(chance() * 40)) % of.length] ?? from) },
      date: { edtf: null, start: null, end: null, basis: 'UNSTATED', phrase: null, label: '' },
      type: 'CRITICISED',
      voice: 'AUTHOR_FACT',
      certainty: 'STATED',
      modality: chance() < 0.1 ? 'PLANNED' : 'ACTUAL',
      inferred: chance() < 0.1,
      claim: { id: `claim-${from}-${String(number)}` },
    })),
  );
  const things = of.map((id) => ({
    __typename: 'Person',
    id,
    name: `Person ${id}`,
    description: null,
    actorKind: 'PERSON',
    country: null,
  }));
  return { neighbourhood: { truncated: false, things, links: links.filter(({ from, to }) => from.id !== to.id), openEnds: [] } };
}
