import { listClaimsOf } from './claims.js';
import { makeConnection } from './connection.js';
import { readFuzzyDate } from './dates.js';
import { listDemands } from './demands.js';
import { listOpenEnds } from './open-ends.js';
import { byNameAndId } from './order.js';
import { countRelations } from './relation-counts.js';
import { listRelationsOf } from './relations.js';
import { follow } from './resolvers.js';
import type { NodeResolvers } from './resolvers.js';

/** What can be asked of a thing of any kind. */
export const THING: NodeResolvers = {
  'Thing.aliases': follow('KNOWN_AS'),
  'Thing.relations': ({ id }, { store, args, info }) =>
    makeConnection(listRelationsOf(store, id, args.filter ?? {}, args.direction, args.rollUp, args.orderBy), args, info),
  'Thing.relationCounts': ({ id }, { store, args }) => countRelations(store, id, args.filter ?? {}, args.through),
  'Thing.claims': ({ id }, { store, args, info }) =>
    makeConnection(listClaimsOf(store, id, args.roles, args.filter, args.orderBy), args, info),
  'Thing.openEnds': ({ id }, { store, args }) => listOpenEnds(store, id).slice(0, args.first),
  'Actor.partOf': ({ id }, { store }) =>
    store
      .out(id, 'PART_OF')
      .map((edge) => store.get(edge.to))
      .sort(byNameAndId),
  'Actor.parts': ({ id }, { store, args }) =>
    store
      .into(id, 'PART_OF')
      .map((edge) => store.get(edge.from))
      .sort(byNameAndId)
      .slice(0, args.first),
  'Actor.demandsMade': ({ id }, { store, args }) => listDemands(store, { ...args, madeBy: id }).slice(0, args.first),
  'Actor.demandsFaced': ({ id }, { store, args }) => listDemands(store, { ...args, addressedTo: id }).slice(0, args.first),
  'Instrument.date': ({ props }) => readFuzzyDate(props),
  'Event.date': ({ props }) => readFuzzyDate(props),
  'Event.places': follow('AT_PLACE'),
};
