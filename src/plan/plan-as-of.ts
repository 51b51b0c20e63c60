import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { getNamedType } from 'graphql';
import { fail } from '../errors.js';
import type { Piece } from '../model/piece.js';
import { addInstance } from './instance.js';
import type { Field } from './plan.js';
import type { Planning } from './planning.js';
import type { RowBuilder } from './row-builder.js';

/** It matches nothing: its argument alone counts, for all pieces below. */
const NOTHING = Object.freeze({ file: '', lines: [], typesInText: false, tests: [] } satisfies Omit<Piece, 'name'>);

/**
 * Plans a field that bounds what is below it by a day: the same row, with the day at every instance.
 * @param argument the argument that names the day
 * @throws DemarcheError BAD_USER_INPUT where it stands inside another
 */
export function planAsOf(
  planning: Planning,
  row: RowBuilder,
  base: Pick<Field, 'key' | 'type' | 'owner' | 'name'> & { readonly nodes: readonly FieldNode[] },
  argument: string,
  definition: GraphQLField<unknown, unknown>,
  selections: readonly SelectionSetNode[],
): Field {
  if (planning.asOf !== null)
    throw fail(
      'BAD_USER_INPUT',
      `Expected fields of Query inside ${base.name}, came another ${base.name}. Ask for each day beside the other, under aliases.`,
    );
  const instance = addInstance(planning, { ...NOTHING, name: `${base.owner}.${base.name}` }, definition, base.nodes, false);
  const inside: Planning = { ...planning, asOf: { instance, argument } };
  const fields = planning.planFields(inside, row, getNamedType(definition.type) as GraphQLObjectType, selections);
  return { ...base, kind: 'embedded', ordinal: instance.ordinal, when: null, fields };
}
