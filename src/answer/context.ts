import { GraphQLError } from 'graphql';
import type { FieldNode } from 'graphql';
import type { Model } from '../model/model.js';
import type { Arguments } from '../plan/bind.js';
import type { Origin } from './derive.js';
import type { Field, FieldsByType, Row } from '../plan/plan.js';

/** The place of a value in the answer, innermost first. */
export interface Place {
  readonly key: string | number;
  readonly above: Place | null;
}

/** What writing one answer carries along. */
export interface Writing {
  readonly model: Model;
  readonly bound: readonly Arguments[];
  readonly cursorKey: string;
  /** null where nothing was read. */
  readonly origin: Origin | null;
  readonly errors: GraphQLError[];
  /** These two come in by here, since objects hold objects. */
  readonly writeFields: (
    writing: Writing,
    fields: readonly Field[],
    values: Values,
    above: Place | null,
  ) => Record<string, unknown> | typeof BROKEN;
  readonly writeItem: (writing: Writing, row: Row, fields: FieldsByType, values: unknown, above: Place | null) => unknown;
}

/** The values of one row, by the position of their columns. */
export type Values = readonly unknown[];

/** An object of the answer: without a prototype, so that any alias of a client is a plain key, `__proto__` too. */
export function makeObject(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** Stands for a null in a place that may not be null: the object around it becomes null instead. */
export const BROKEN = Symbol('null in a non-null place');

/** Notes the null that the schema forbids, in the words of graphql-js. */
export function reportNull(writing: Writing, owner: string, name: string, nodes: readonly FieldNode[], place: Place): typeof BROKEN {
  writing.errors.push(new GraphQLError(`Cannot return null for non-nullable field ${owner}.${name}.`, { nodes, path: listPath(place) }));
  return BROKEN;
}

/** Notes why a field has no value: its arguments could not be had. */
export function reportFailure(writing: Writing, failure: GraphQLError, nodes: readonly FieldNode[], place: Place): void {
  writing.errors.push(
    new GraphQLError(failure.message, { nodes: failure.nodes ?? nodes, path: listPath(place), extensions: failure.extensions }),
  );
}

function listPath(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at; at = at.above) path.unshift(at.key);
  return path;
}
