import { GraphQLError, Kind, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DemarcheError } from '../../errors.js';
import { fail } from '../../errors.js';
import { checkDocumentLimits } from '../document-limits/document-limits.js';
import { LIMITS } from '../limits.js';
import { Refusal, refuseDocument, refuseFor } from './refusal.js';

/** A document that keeps the limits and fits the schema. */
export interface PreparedDocument {
  readonly document: DocumentNode;
  /** Its operations that only ask about the schema, so that they need no database. */
  readonly withoutDatabase: ReadonlySet<OperationDefinitionNode>;
}

export type PrepareDocument = (source: string) => PreparedDocument;

/**
 * Makes the function that parses, checks against the limits and validates, in this order, and remembers what came of it.
 * It throws a Refusal.
 */
export function documentPreparer(schema: GraphQLSchema): PrepareDocument {
  const known = new LRUCache<string, PreparedDocument | Refusal>({
    max: LIMITS.documentCache,
    maxSize: LIMITS.documentCacheCharacters,
    sizeCalculation: (_, source) => source.length + 1,
  });
  return (source) => {
    let result = known.get(source);
    if (result === undefined) known.set(source, (result = prepareSafely(schema, source)));
    if (result instanceof Refusal) throw result;
    return result;
  };
}

/** A document can be nested so deeply that a stage of graphql-js overflows the stack in spite of the limit of tokens. */
function prepareSafely(schema: GraphQLSchema, source: string): PreparedDocument | Refusal {
  try {
    return prepareDocument(schema, source);
  } catch (error) {
    if (error instanceof RangeError)
      return refuseFor(fail('QUERY_TOO_DEEP', 'The document is nested too deeply to be read. Ask for less at once.'));
    return refuseFor(error);
  }
}

function prepareDocument(schema: GraphQLSchema, source: string): PreparedDocument {
  const document = parseDocument(source);
  const excess = checkDocumentLimits(document);
  if (excess) throw excess;
  const errors = validate(schema, document, specifiedRules, { maxErrors: LIMITS.errors });
  if (errors.length > 0) throw refuseDocument('GRAPHQL_VALIDATION_FAILED', errors);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return Object.freeze({
    document,
    withoutDatabase: new Set(operations.filter((operation) => isAboutSchema(document, operation.selectionSet))),
  });
}

function parseDocument(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes(`more that ${LIMITS.tokens} tokens`)) throw refuseTokens(error);
    throw refuseDocument('GRAPHQL_PARSE_FAILED', [error]);
  }
}

function refuseTokens(cause: GraphQLError): DemarcheError {
  return fail(
    'QUERY_TOO_LARGE',
    `Expected at most ${LIMITS.tokens} tokens in the document, came more. Ask in several requests, or by variables.`,
    {
      cause,
      details: { limit: LIMITS.tokens },
    },
  );
}

function isAboutSchema(document: DocumentNode, set: SelectionSetNode): boolean {
  return set.selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__');
    if (selection.kind === Kind.INLINE_FRAGMENT) return isAboutSchema(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && isAboutSchema(document, fragment.selectionSet);
  });
}
