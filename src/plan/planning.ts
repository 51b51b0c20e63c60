import type { GraphQLNamedType, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { isObjectType } from 'graphql';
import type { Model } from '../model/model.js';
import type { Scope } from './collect-fields.js';
import type { AsOf, Field, FieldsByType, Instance } from './plan.js';
import type { RowBuilder } from './row-builder.js';
import { makeRow } from './row-builder.js';

/** What planning carries along. The two functions come in by here, since fields hold fields. */
export interface Planning extends Scope {
  readonly model: Model;
  /** The field `asOf` around what is planned, or null. */
  readonly asOf: AsOf | null;
  readonly instances: Instance[];
  /** Whether anything asks what the answer is taken from; set while planning. */
  readonly asked: { origin: boolean };
  /** Plans the fields asked of one object type, adding the columns that they need to the row. */
  readonly planFields: (planning: Planning, row: RowBuilder, type: GraphQLObjectType, selections: readonly SelectionSetNode[]) => Field[];
  /** Plans a selection on an interface, a union or an object type: the fields for each type that an item can be. */
  readonly planFieldsByType: (
    planning: Planning,
    row: RowBuilder,
    type: GraphQLNamedType,
    selections: readonly SelectionSetNode[],
  ) => FieldsByType;
}

/** The object types that an item of the type can be. */
export function listTypes(planning: Planning, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : planning.schema.getPossibleTypes(type as never);
}

/** A row for items of the type: of one object type, or of any that implements it. */
export function makeRowFor(planning: Planning, type: GraphQLNamedType): RowBuilder {
  return makeRow(listTypes(planning, type).map((possible) => possible.name));
}
