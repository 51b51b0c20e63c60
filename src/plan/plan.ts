import type { FieldNode, GraphQLField, GraphQLOutputType, OperationDefinitionNode } from 'graphql';
import type { FieldFacts } from '../model/model.js';
import type { Piece } from '../model/piece.js';

/** One use of a field with arguments; its values come from the variables of a request. */
export interface Instance {
  readonly ordinal: number;
  readonly piece: Piece;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly isConnection: boolean;
  /** The day by which what it reaches was public: that of the field `asOf` around it, or null. */
  readonly asOf: AsOf | null;
}

/** The field around others whose argument says by which day all that they reach was public. */
export interface AsOf {
  readonly instance: Instance;
  readonly argument: string;
}

/** A value that the statement returns at a position of a row. */
export type Column =
  | { readonly kind: 'property'; readonly property: string; readonly scalar: string }
  | { readonly kind: 'value'; readonly instance: Instance; readonly scalar: string }
  | { readonly kind: 'object' | 'list'; readonly instance: Instance; readonly row: Row; readonly facts: FieldFacts }
  | {
      readonly kind: 'connection';
      readonly instance: Instance;
      readonly row: Row;
      readonly facts: FieldFacts;
      readonly edge: readonly string[];
      readonly page: boolean;
      readonly keys: boolean;
      readonly count: boolean;
      /** Whether one row more than the page is looked for, since somebody asks whether there is a next page. */
      readonly ahead: boolean;
    };

/** The columns of one item, in order. The first is the name of its type where that is not known beforehand. */
export interface Row {
  readonly columns: readonly Column[];
  /** The one type of all items, or null where each row tells its own. */
  readonly type: string | null;
  readonly possible: readonly string[];
  /** For each column, the types that ask for it: on items of others it is not computed. */
  readonly owners: readonly ReadonlySet<string>[];
}

/** How a field of the answer is made from a row. */
export type Field = {
  readonly key: string;
  readonly type: GraphQLOutputType;
  readonly owner: string;
  readonly name: string;
  /** Every place in the document that asks for it. */
  readonly nodes: readonly FieldNode[];
  /** The instance whose arguments it takes, or null where it takes none. */
  readonly ordinal: number | null;
} & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'leaf'; readonly index: number; readonly bound: boolean }
  | { readonly kind: 'object' | 'list'; readonly index: number; readonly row: Row; readonly fields: FieldsByType }
  | { readonly kind: 'embedded'; readonly when: number | null; readonly fields: readonly Field[] }
  | { readonly kind: 'derived'; readonly needs: readonly Field[]; readonly fields: FieldsByType | null }
  | {
      readonly kind: 'connection';
      readonly index: number;
      readonly instance: Instance;
      readonly row: Row;
      readonly edge: readonly string[];
      readonly parts: readonly ConnectionPart[];
    }
  | { readonly kind: 'introspection' }
);

/** What is selected on a connection, in the order of the document. */
export type ConnectionPart = { readonly key: string } & (
  | { readonly kind: 'edges' | 'pageInfo'; readonly fields: readonly EdgePart[] }
  | { readonly kind: 'nodes'; readonly fields: FieldsByType }
  | { readonly kind: 'totalCount' | 'totalCountIsExact' | 'typename' }
);
export type EdgePart = { readonly key: string; readonly name: string } & (
  { readonly kind: 'node'; readonly fields: FieldsByType } | { readonly kind: 'leaf' }
);

/** The fields of the answer for each object type that an item can be. */
export type FieldsByType = ReadonlyMap<string, readonly Field[]>;

/** One operation, planned: what the statement returns and how the answer is made. No value of a variable is in it. */
export interface Plan {
  readonly operation: OperationDefinitionNode;
  readonly instances: readonly Instance[];
  readonly row: Row;
  readonly fields: readonly Field[];
  /** Whether a field asks what the answer is taken from. */
  readonly origin: boolean;
}
