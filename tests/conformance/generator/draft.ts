import type { GraphQLSchema } from 'graphql';
import type { Pool } from './pool.js';
import type { Random } from './random.js';

/** An operation under construction. */
export interface Draft {
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  readonly random: Random;
  readonly fragments: Map<string, { readonly type: string; readonly text: string }>;
  readonly definitions: string[];
  readonly variables: Record<string, unknown>;
  /** How many fields may still be asked for. */
  budget: number;
  names: number;
  /** Whether what is drawn stands below the field `asOf`, which may not stand in itself. */
  isAsOf: boolean;
  /** Fields that are not drawn, as `Type.field`. */
  readonly leftOut: readonly string[];
}

export function makeDraft(schema: GraphQLSchema, pool: Pool, random: Random, leftOut: readonly string[]): Draft {
  return {
    leftOut,
    schema,
    pool,
    random,
    fragments: new Map(),
    definitions: [],
    variables: {},
    budget: random.between(6, 30),
    names: 0,
    isAsOf: false,
  };
}

export function newName(draft: Draft, prefix: string): string {
  draft.names += 1;
  return `${prefix}${String(draft.names)}`;
}
