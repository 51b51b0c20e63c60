import { countClaims } from './claim-counts.js';
import { listClaims, listClaimsOf, visibleClaims } from './claims.js';
import { makeConnection } from './connection.js';
import { overlaps } from './dates.js';
import { listDemands, visibleDemands } from './demands.js';
import { number, text } from './graph.js';
import type { StoredNode } from './graph.js';
import { findNeighbourhood } from './neighbourhood.js';
import { listOpportunities, visibleOpportunities } from './opportunities.js';
import { by, byDateAndId, byId, byNameAndId, byNumber, byText } from './order.js';
import { listPaths } from './paths.js';
import { listRelations } from './relations.js';
import type { Call, Resolver } from './resolvers.js';
import type { Store } from './store.js';

type Root = Readonly<Record<string, Resolver<unknown>>>;

const byPublication = by<StoredNode>(
  byText(({ props }) => text(props, 'saidOn') ?? ''),
  byId,
);

const byEditor = by<StoredNode>(
  byNumber(({ props }) => number(props, 'order') ?? 0),
  byId,
);

/** What can be asked at the root. */
export const QUERY: Root = {
  'Query.node': (_, { store, args }) => store.find(args.id) ?? store.findLink(args.id),
  'Query.actor': (_, call) => find(call, 'Actor'),
  'Query.claim': (_, call) => find(call, 'Claim'),
  'Query.document': (_, call) => find(call, 'Document'),
  'Query.story': (_, call) => find(call, 'Story'),
  'Query.actors': (_, call) =>
    list(
      call,
      'Actor',
      ({ id, props }, { kinds, country, noNewsSince }) =>
        isIn(kinds, props['kind']) &&
        (country === undefined || props['country'] === country) &&
        (noNewsSince === undefined || isWithoutNews(listClaimsOf(call.store, id), noNewsSince)),
      call.args.orderBy === 'LINKS'
        ? by<StoredNode>(
            byNumber(({ id }) => -countLinks(call.store, id)),
            byNameAndId,
          )
        : byNameAndId,
    ),
  'Query.things': (_, call) => list(call, 'Thing', ({ props }, { kinds }) => isIn(kinds, props['thingKind']), byNameAndId),
  'Query.events': (_, call) =>
    list(call, 'Event', ({ props }, { kinds, between }) => isIn(kinds, props['kind']) && overlaps(props, between), byDateAndId),
  'Query.documents': (_, call) => list(call, 'Document', () => true, byPublication),
  'Query.stories': (_, call) => list(call, 'Story', () => true, byEditor),
  'Query.claims': (_, { store, args, info }) => makeConnection(listClaims(store, args.filter, args.orderBy), args, info),
  'Query.claimCounts': (_, { store, args }) => countClaims(store, args.by, args.filter ?? {}),
  'Query.relations': (_, { store, args, info }) =>
    makeConnection(listRelations(store, args.filter ?? {}, args.rollUp, args.orderBy), args, info),
  'Query.paths': (_, { store, args }) =>
    listPaths(store, { ...args, filter: args.filter ?? {} }).map(({ things, links }) => ({
      length: links.length,
      things: things.map((id) => store.get(id)),
      links,
    })),
  'Query.neighbourhood': (_, { store, args }) => findNeighbourhood(store, { ...args, filter: args.filter ?? {} }),
  'Query.demands': (_, { store, args, info }) => makeConnection(listDemands(store, args), args, info),
  'Query.opportunities': (_, { store, args, info }) => makeConnection(listOpportunities(store, args), args, info),
  'Query.statistics': (_, { store }) => {
    const { revision, loadedAt } = store.get('collection').props;
    const count = (label: string): number => store.labelled(label).length;
    const relations = store.links.filter(({ props }) => props['typename'] === 'Relation').length;
    return {
      revision,
      loadedAt,
      actors: count('Actor'),
      claims: visibleClaims(store).length,
      relations,
      documents: count('Document'),
      demands: visibleDemands(store).length,
      opportunities: visibleOpportunities(store).length,
    };
  },
};

function find({ store, args }: Call, label: string): StoredNode | null {
  const node = store.find(args.id);
  return node?.labels.includes(label) ? node : null;
}

function list(
  call: Call,
  label: string,
  matches: (node: StoredNode, args: Call['args']) => boolean,
  order: (a: StoredNode, b: StoredNode) => number,
): object {
  const { store, args, info } = call;
  return makeConnection(
    store
      .labelled(label)
      .filter((node) => matches(node, args))
      .sort(order),
    args,
    info,
  );
}

/** At how many ends of links a thing stands; a link to itself counts twice, an open end once. */
function countLinks(store: Store, id: string): number {
  const out = store.out(id).filter((edge) => store.links.includes(edge) || edge.type === 'OPEN_END');
  const into = store.into(id).filter((edge) => store.links.includes(edge));
  return out.length + into.length;
}

/** Whether something was said and nothing since. */
function isWithoutNews(claims: readonly StoredNode[], since: string): boolean {
  return claims.length > 0 && claims.every(({ props }) => (text(props, 'saidOn') ?? '') <= since);
}

function isIn(kinds: readonly unknown[] | undefined, kind: unknown): boolean {
  return kinds === undefined || kinds.includes(kind);
}
