import type { DocumentNode } from 'graphql';
import { fail } from '../../errors.js';
import type { DemarcheError, ErrorCode } from '../../errors.js';
import { LIMITS } from '../limits.js';
import { countDefinitions } from './count-definitions.js';
import type { Counts } from './count-definitions.js';
import { measureDocument } from './measure-document.js';
import type { Measure } from './measure-document.js';

interface DocumentLimit {
  readonly what: string;
  readonly limit: keyof typeof LIMITS;
  readonly code: ErrorCode;
  readonly count: (counts: Counts, operations: readonly Measure[]) => number;
}

/** What is checked of a document before it is validated, in this order. */
const DOCUMENT_LIMITS: readonly DocumentLimit[] = [
  { what: 'operations', limit: 'operations', code: 'QUERY_TOO_LARGE', count: (counts) => counts.operations },
  { what: 'fragments', limit: 'fragments', code: 'QUERY_TOO_LARGE', count: (counts) => counts.fragments },
  { what: 'variables', limit: 'variables', code: 'QUERY_TOO_LARGE', count: (counts) => counts.variables },
  { what: 'characters in a name', limit: 'nameLength', code: 'QUERY_TOO_LARGE', count: (counts) => counts.nameLength },
  { what: 'levels in the type of a variable', limit: 'typeNesting', code: 'QUERY_TOO_DEEP', count: (counts) => counts.typeNesting },
  { what: 'levels', limit: 'depth', code: 'QUERY_TOO_DEEP', count: highest('depth') },
  { what: 'levels of introspection', limit: 'introspectionDepth', code: 'QUERY_TOO_DEEP', count: highest('introspectionDepth') },
  { what: '"fields" inside each other', limit: 'introspectionCircles', code: 'QUERY_TOO_DEEP', count: highest('circles') },
  { what: 'fields, with fragments expanded', limit: 'fields', code: 'QUERY_TOO_LARGE', count: highest('fields') },
  { what: 'aliases, with fragments expanded', limit: 'aliases', code: 'QUERY_TOO_LARGE', count: highest('aliases') },
  { what: 'directives, with fragments expanded', limit: 'directives', code: 'QUERY_TOO_LARGE', count: highest('directives') },
];

/**
 * Finds the first limit that a parsed document does not keep.
 * @returns DemarcheError QUERY_TOO_LARGE or QUERY_TOO_DEEP; undefined where all are kept
 */
export function checkDocumentLimits(document: DocumentNode): DemarcheError | undefined {
  const counts = countDefinitions(document);
  const operations = measureDocument(document);
  for (const { what, limit, code, count } of DOCUMENT_LIMITS) {
    const came = count(counts, operations);
    if (came > LIMITS[limit])
      return fail(code, `Expected at most ${LIMITS[limit]} ${what}, came ${came}. Ask for less, or in several requests.`, {
        details: { limit: LIMITS[limit] },
      });
  }
  return undefined;
}

function highest(name: keyof Measure): DocumentLimit['count'] {
  return (_, operations) => Math.max(0, ...operations.map((operation) => operation[name]));
}
