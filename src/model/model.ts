import type { GraphQLSchema } from 'graphql';
import type { Piece } from './piece.js';

/** One verb of the registry: a value of the SDL enum `RelationType` with what its `@relation` directive says. */
export interface RelationType {
  /** The enum value and the relationship type in Neo4j, in capitals. */
  readonly name: string;
  readonly base: string;
  readonly past: string;
  readonly inverse: string;
  readonly group: string;
  readonly description: string;
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly huridocs: string | null;
  readonly followTheMoney: string | null;
  readonly agents: string | null;
  readonly targets: string | null;
}

/** What the directives of the SDL say about one field. */
export interface FieldFacts {
  /** Property of the node, edge or map that holds the field's value. */
  readonly property: string;
  /** The field is an object whose columns lie on the same node; `when` names the property whose null makes it null. */
  readonly embedded: { readonly when: string | null } | null;
  /** The argument whose day bounds everything below the field, or null. */
  readonly asOf: string | null;
  /** GraphQL selection on the same type that the derived function takes, or null where the field is not derived. */
  readonly derived: string | null;
  /** Whether the derived function is also given what the answer was taken from. */
  readonly origin: boolean;
  /** The first and last day of the calendar stand for "open": the API says null. */
  readonly bound: boolean;
  readonly size: number | null;
  readonly weight: number | null;
  /** The Cypher file that answers the field, its own or that of an interface. */
  readonly piece: Piece | null;
}

/** What the SDL and the Cypher files say together. Frozen; made once at start. */
export interface Model {
  readonly schema: GraphQLSchema;
  readonly relationTypes: readonly RelationType[];
  /** Facts by `Type.field`, for every object and interface type. */
  readonly facts: ReadonlyMap<string, FieldFacts>;
  readonly pieces: ReadonlyMap<string, Piece>;
  /** Shared expressions of `x`, by name. */
  readonly macros: ReadonlyMap<string, Piece>;
  /** Numbered statements that make constraints and indexes, in order. */
  readonly setup: readonly string[];
}
