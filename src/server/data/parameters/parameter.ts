import type { GraphQLEnumType, GraphQLScalarType } from 'graphql';

/** A parameter of an address, made from a variable of an operation or from a field of one. */
export interface Parameter {
  /** As the address has it. */
  readonly name: string;
  /** Where its value goes in the variables. */
  readonly path: readonly string[];
  /** value: one. list: several, by commas or repeated. range: two days with a slash between. */
  readonly kind: 'value' | 'list' | 'range';
  readonly type: GraphQLScalarType | GraphQLEnumType;
  readonly isRequired: boolean;
  /** What it has when it is not given, as the document writes it. */
  readonly fallback: string | null;
  readonly description: string;
}
