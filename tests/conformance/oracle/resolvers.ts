import type { GraphQLResolveInfo } from 'graphql';
import type { Origin } from '../../../src/answer/derive.js';
import type { Model } from '../../../src/model/model.js';
import type { ClaimFilter } from './claims.js';
import type { Page } from './connection.js';
import type { DemandQuery } from './demands.js';
import type { StoredEdge, StoredNode } from './graph.js';
import type { NeighbourhoodQuery } from './neighbourhood.js';
import type { OpportunityQuery } from './opportunities.js';
import type { PathQuery } from './paths.js';
import type { RelationFilter } from './relations.js';
import type { Store } from './store.js';

/** The arguments of any field, as the schema makes sure of them. */
export type Arguments = Page &
  Omit<DemandQuery & OpportunityQuery & NeighbourhoodQuery & PathQuery, 'filter' | 'rollUp'> & {
    readonly id: string;
    readonly filter?: ClaimFilter & RelationFilter;
    readonly rollUp: boolean;
    readonly orderBy: string;
    readonly roles?: readonly string[];
    readonly kinds?: readonly string[];
    readonly country?: string;
    readonly noNewsSince?: string;
    readonly by: string;
  };

/** What a resolver of the oracle gets beside the object: the arguments with their defaults, nulls left out. */
export interface Call {
  readonly store: Store;
  readonly model: Model;
  readonly args: Arguments;
  readonly info: GraphQLResolveInfo;
  /** What the graph was loaded from. */
  readonly origin: Origin;
}

export type Resolver<T> = (source: T, call: Call) => unknown;
export type NodeResolvers = Readonly<Record<string, Resolver<StoredNode>>>;
export type LinkResolvers = Readonly<Record<string, Resolver<StoredEdge>>>;

/** Follows the relationships of a type from a node, in their order, to the nodes at their ends. */
export function follow(type: string): Resolver<StoredNode> {
  return (source, { store }) => store.out(source.id, type).map((edge) => store.get(edge.to));
}

/** The same where there is at most one. */
export function followOne(type: string): Resolver<StoredNode> {
  return (source, { store }) => {
    const [edge] = store.out(source.id, type);
    return edge ? store.get(edge.to) : null;
  };
}
