import type { CaseOpportunity } from '../case-data.js';
import type { Records } from '../collection.js';
import { buildChange } from './build-demands.js';
import type { Part } from './build-things.js';
import type { SaidOn } from './find-said-on.js';
import type { GraphRelationship } from './graph.js';
import { toEnum, writeDate, writeProperties } from './properties.js';

/** Builds opportunities: who holds them, towards whom, over what, which demands go with them, and the claims that show all that. */
export function buildOpportunities({ lists }: Records, saidOn: SaidOn): Part {
  const claims = new Map(lists.claims.map(({ value }) => [value.id, value]));
  return {
    nodes: lists.opportunities.map(({ value: { id, name, kind, date } }) => {
      const props = writeProperties({ id, typename: 'Opportunity', name, kind: toEnum(kind), saidOn: saidOn.of(id), ...writeDate(date) });
      return { labels: ['Node', 'Opportunity'], id, owner: id, props };
    }),
    relationships: lists.opportunities.flatMap(({ value }) => [
      ...buildEdges(value, saidOn),
      ...value.history.map((change) => buildChange(value.id, change, claims, saidOn)),
    ]),
  };
}

function buildEdges(opportunity: CaseOpportunity, saidOn: SaidOn): readonly GraphRelationship[] {
  const { id } = opportunity;
  const edge = (type: string, to: string, props: GraphRelationship['props']): GraphRelationship => ({
    type,
    from: id,
    to,
    owner: id,
    props,
  });
  const ends = (
    [
      ['HELD_BY', 'heldBy'],
      ['TOWARDS', 'towards'],
      ['OVER', 'over'],
    ] as const
  ).flatMap(([type, list]) => opportunity[list].map((thing, order) => edge(type, thing, { order, saidOn: saidOn.of(id) })));
  const raised = (
    [
      ['COULD_RAISE', 'couldRaise'],
      ['RAISED', 'raised'],
    ] as const
  ).flatMap(([type, list]) =>
    opportunity[list].map(({ demand, claim }) => edge(type, demand, { claimId: claim, saidOn: saidOn.of(claim) })),
  );
  const shownBy = [...new Set([...opportunity.claims, ...opportunity.history.map(({ claim }) => claim)])];
  return [...ends, ...raised, ...shownBy.map((claim, order) => edge('SHOWN_BY', claim, { order, saidOn: saidOn.of(claim) }))];
}
