import type { CaseChange, CaseClaim, CaseDate, CaseDemand } from '../case-data.js';
import type { Records } from '../collection.js';
import type { Part } from './build-things.js';
import type { SaidOn } from './find-said-on.js';
import type { GraphRelationship } from './graph.js';
import { toEnum, writeDate, writeProperties } from './properties.js';

/** Builds demands: who makes them, of whom, for what, and the claims that change their status. */
export function buildDemands({ lists }: Records, saidOn: SaidOn): Part {
  const claims = new Map(lists.claims.map(({ value }) => [value.id, value]));
  return {
    nodes: lists.demands.map(({ value: { id, object } }) => ({
      labels: ['Node', 'Demand'],
      id,
      owner: id,
      props: { id, typename: 'Demand', object, saidOn: saidOn.of(id) },
    })),
    relationships: lists.demands.flatMap(({ value }) => [
      ...buildEdges(value, saidOn.of(value.id)),
      ...value.history.map((change) => buildChange(value.id, change, claims, saidOn)),
    ]),
  };
}

function buildEdges(demand: CaseDemand, saidOn: string): readonly GraphRelationship[] {
  const edge = (type: string, to: string, props: GraphRelationship['props']): GraphRelationship => ({
    type,
    from: demand.id,
    to,
    owner: demand.id,
    props: { ...props, saidOn },
  });
  return [
    ...demand.madeBy.map((actor, order) => edge('MADE_BY', actor, { order })),
    ...demand.addressedTo.map(({ thing, status, mention }, order) =>
      edge('ADDRESSED_TO', thing, writeProperties({ order, status: toEnum(status), mention })),
    ),
    ...demand.concerns.map((thing, order) => edge('FOR', thing, { order })),
    ...demand.mayConcern.map((thing, order) => edge('MAY_CONCERN', thing, { order })),
    ...demand.restates.map((other, order) => edge('RESTATES', other, { order })),
  ];
}

/** A change of status has the date of its claim unless it says another. */
export function buildChange(owner: string, change: CaseChange, claims: ReadonlyMap<string, CaseClaim>, saidOn: SaidOn): GraphRelationship {
  const date: CaseDate = change.date ?? claims.get(change.claim)?.date ?? { edtf: null, basis: 'unstated', phrase: null };
  return {
    type: 'STATUS_CHANGE',
    from: owner,
    to: change.claim,
    owner,
    props: writeProperties({
      to: toEnum(change.to),
      part: change.part.length === 0 ? null : change.part,
      ...writeDate(date),
      saidOn: saidOn.of(change.claim),
    }),
  };
}
