import type { Parameter } from '../parameters/parameter.js';

/** A query that is kept under a name and answers at `/queries/<name>`, or why it cannot. */
export type SavedQuery = UsableQuery | FaultyQuery;

export interface UsableQuery {
  readonly kind: 'usable';
  readonly name: string;
  /** The first line of the comment that the file begins with. */
  readonly title: string;
  /** The other lines of that comment; empty where there are none. */
  readonly description: string;
  readonly source: string;
  readonly parameters: readonly Parameter[];
  /** The names of its variables. */
  readonly variables: readonly string[];
}

export interface FaultyQuery {
  readonly kind: 'faulty';
  readonly name: string;
  /** Each as `name.graphql:line:column: what is wrong`. */
  readonly faults: readonly string[];
}
