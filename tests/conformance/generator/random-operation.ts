import { parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { makeDraft } from './draft.js';
import type { Draft } from './draft.js';
import type { Pool } from './pool.js';
import type { Random } from './random.js';
import { writeSelection } from './write-selection.js';

export interface RandomOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEPTH = 3;
/** Where the order among equals is the search engine's. */
const LEFT_OUT = ['Query.search'];

/**
 * Draws operations until one is valid: fields of one key may not differ in their arguments or types.
 * @param leftOut fields that are not drawn, as `Type.field`
 */
export function drawOperation(schema: GraphQLSchema, pool: Pool, random: Random, leftOut: readonly string[] = LEFT_OUT): RandomOperation {
  for (;;) {
    const operation = writeOperation(schema, makeDraft(schema, pool, random, leftOut));
    if (validate(schema, operation.document).length === 0) return operation;
  }
}

function writeOperation(schema: GraphQLSchema, draft: Draft): RandomOperation {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no Query');
  const { pool, random } = draft;
  draft.isAsOf = !draft.leftOut.includes('Query.asOf') && random.chance(0.3);
  const drawn = writeSelection(draft, query, random.between(2, DEPTH));
  const selection = draft.isAsOf ? `{ asOf(said: "${random.pick(pool.days)}") ${drawn} }` : drawn;
  const definitions = draft.definitions.length > 0 ? `(${draft.definitions.join(', ')})` : '';
  const fragments = [...draft.fragments].map(([name, { type, text }]) => `fragment ${name} on ${type} ${text}`);
  const text = [`query Drawn${definitions} ${selection}`, ...fragments].join('\n');
  return { text, document: parse(text), variables: draft.variables };
}
