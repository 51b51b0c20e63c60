import type { Model } from '../model/model.js';
import type { Arguments } from '../plan/bind.js';
import type { Parameter } from './compiled-operation.js';

/** What compiling carries along. */
export interface Compiling {
  readonly model: Model;
  readonly bound: readonly Arguments[];
  readonly parameters: Map<string, Parameter>;
  /** How many subqueries were computed before the RETURN that uses them: their names. */
  readonly hoisted: { count: number };
  /** Ordinals of the connections that look for one row more than their page. */
  readonly ahead: Set<number>;
}

/** An expression, and the clauses that have to stand before the RETURN that uses it. */
export interface Placed {
  readonly before: string;
  readonly expression: string;
}
