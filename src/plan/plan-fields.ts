import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { GraphQLString, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { isConnection } from '../model/connection.js';
import type { FieldFacts } from '../model/model.js';
import { collectFields } from './collect-fields.js';
import { addInstance } from './instance.js';
import { planConnection } from './plan-connection.js';
import { planAsOf } from './plan-as-of.js';
import { planDerived } from './plan-derived.js';
import type { Field, FieldsByType } from './plan.js';
import { listTypes, makeRowFor } from './planning.js';
import type { Planning } from './planning.js';
import { addColumn, addProperty, keyOf } from './row-builder.js';
import type { RowBuilder } from './row-builder.js';

/** Plans the fields asked of one object type, adding the columns that they need to the row. */
export function planFields(planning: Planning, row: RowBuilder, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Field[] {
  return [...collectFields(planning, type, selections)].map(([key, nodes]) => planField(planning, row, type, key, nodes));
}

/** Plans a selection on an interface, a union or an object type: the fields for each type that an item can be. */
export function planFieldsByType(
  planning: Planning,
  row: RowBuilder,
  type: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
): FieldsByType {
  return new Map(listTypes(planning, type).map((possible) => [possible.name, planFields(planning, row, possible, selections)]));
}

function planField(planning: Planning, row: RowBuilder, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Field {
  const node = nodes[0];
  if (!node) throw new Error(`no field behind ${key}`);
  const name = node.name.value;
  const definition = type.getFields()[name];
  if (!definition) return planMeta(planning, row, type, key, nodes);
  const facts = planning.model.facts.get(`${type.name}.${name}`);
  if (!facts) throw new Error(`no facts on ${type.name}.${name}`);
  const base = { key, nodes, name, owner: type.name, type: definition.type, ordinal: null };
  const selections = nodes.flatMap((each) => (each.selectionSet ? [each.selectionSet] : []));
  const named = getNamedType(definition.type);
  if (facts.origin) planning.asked.origin = true;
  if (facts.derived !== null) return { ...base, kind: 'derived', ...planDerived(planning, row, type, facts.derived, named, selections) };
  if (facts.asOf !== null) return planAsOf(planning, row, base, facts.asOf, definition, selections);
  if (facts.embedded) {
    const when = facts.embedded.when === null ? null : addProperty(row, facts.embedded.when, 'String');
    return { ...base, kind: 'embedded', when, fields: planFields(planning, row, named as GraphQLObjectType, selections) };
  }
  if (isConnection(definition.type)) return planConnection(planning, row, base, facts, definition, nodes);
  if (isLeafType(named))
    return { ...base, kind: 'leaf', bound: facts.bound, index: addLeaf(planning, row, base, facts, definition, nodes) };
  return { ...base, ...planObject(planning, row, base, facts, definition, nodes, selections) };
}

/** `__typename`, the schema's own fields at the root, and hidden properties that a derived field needs. */
function planMeta(planning: Planning, row: RowBuilder, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Field {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const base = { key, nodes, name, owner: type.name, type: GraphQLString, ordinal: null };
  if (name === '__typename') return { ...base, kind: 'typename' };
  if (name.startsWith('__')) return { ...base, kind: 'introspection' };
  return { ...base, kind: 'leaf', bound: false, index: addProperty(row, name, 'String') };
}

function addLeaf(
  planning: Planning,
  row: RowBuilder,
  base: { owner: string },
  facts: FieldFacts,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): number {
  const { piece } = facts;
  const scalar = getNamedType(definition.type).name;
  if (!piece) return addProperty(row, facts.property, scalar);
  return addColumn(row, keyOf(piece.name, nodes, planning.asOf), base.owner, () => ({
    kind: 'value',
    scalar,
    instance: addInstance(planning, piece, definition, nodes, false),
  }));
}

type ObjectParts = Pick<Extract<Field, { kind: 'object' | 'list' }>, 'kind' | 'ordinal' | 'index' | 'row' | 'fields'>;

function planObject(
  planning: Planning,
  row: RowBuilder,
  base: { owner: string },
  facts: FieldFacts,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  selections: readonly SelectionSetNode[],
): ObjectParts {
  const { piece } = facts;
  if (!piece) throw new Error(`no Cypher file for ${definition.name}`);
  const kind = isListType(getNullableType(definition.type)) ? 'list' : 'object';
  const named = getNamedType(definition.type);
  const name = keyOf(`${piece.name}:${named.name}`, nodes, planning.asOf);
  const index = addColumn(row, name, base.owner, () => ({
    kind,
    facts,
    row: makeRowFor(planning, named),
    instance: addInstance(planning, piece, definition, nodes, false),
  }));
  const column = row.columns[index];
  if (column?.kind !== 'list' && column?.kind !== 'object') throw new Error(`unexpected column for ${name}`);
  return {
    kind,
    ordinal: column.instance.ordinal,
    index,
    row: column.row,
    fields: planFieldsByType(planning, column.row as RowBuilder, named, selections),
  };
}
