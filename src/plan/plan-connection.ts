import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { getNamedType } from 'graphql';
import type { FieldFacts } from '../model/model.js';
import { collectFields } from './collect-fields.js';
import { addInstance } from './instance.js';
import type { Column, ConnectionPart, EdgePart, Field } from './plan.js';
import { makeRowFor } from './planning.js';
import type { Planning } from './planning.js';
import { addColumn, keyOf } from './row-builder.js';
import type { RowBuilder } from './row-builder.js';

type ConnectionColumn = Extract<Column, { kind: 'connection' }>;
type Draft = { -readonly [K in keyof ConnectionColumn]: ConnectionColumn[K] } & { edge: string[] };
type Base = Pick<Field, 'key' | 'type' | 'owner' | 'name' | 'nodes' | 'ordinal'>;

/** Plans a connection: one row for its items, shared by `nodes` and `edges { node }`; the count only where it is asked for. */
export function planConnection(
  planning: Planning,
  row: RowBuilder,
  base: Base,
  facts: FieldFacts,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Field {
  const { piece } = facts;
  if (!piece) throw new Error(`no Cypher file for ${base.owner}.${base.name}`);
  const type = getNamedType(definition.type) as GraphQLObjectType;
  const item = getNamedType((type.getFields()['nodes'] ?? definition).type);
  const index = addColumn(row, keyOf(piece.name, nodes, planning.asOf), base.owner, () => ({
    kind: 'connection',
    facts,
    instance: addInstance(planning, piece, definition, nodes, true),
    row: makeRowFor(planning, item),
    edge: [],
    page: false,
    keys: false,
    count: false,
    ahead: false,
  }));
  const column = row.columns[index] as Draft;
  const parts = [...collectFields(planning, type, selectionsOf(nodes))].map(([key, group]) =>
    planPart(planning, column, type, item, key, group),
  );
  return {
    ...base,
    ordinal: column.instance.ordinal,
    kind: 'connection',
    index,
    instance: column.instance,
    row: column.row,
    edge: column.edge,
    parts,
  };
}

function planPart(
  planning: Planning,
  column: Draft,
  type: GraphQLObjectType,
  item: GraphQLNamedType,
  key: string,
  group: readonly FieldNode[],
): ConnectionPart {
  const name = group[0]?.name.value ?? '';
  if (name === '__typename') return { key, kind: 'typename' };
  if (name === 'totalCount' || name === 'totalCountIsExact') {
    column.count = true;
    return { key, kind: name };
  }
  column.page = true;
  if (name === 'nodes')
    return { key, kind: 'nodes', fields: planning.planFieldsByType(planning, column.row as RowBuilder, item, selectionsOf(group)) };
  const named = getNamedType((type.getFields()[name] ?? { type: item }).type) as GraphQLObjectType;
  const fields = [...collectFields(planning, named, selectionsOf(group))].map(([each, nodes]) =>
    planEdgePart(planning, column, item, each, nodes, name === 'edges'),
  );
  return { key, kind: name === 'edges' ? 'edges' : 'pageInfo', fields };
}

function planEdgePart(
  planning: Planning,
  column: Draft,
  item: GraphQLNamedType,
  key: string,
  nodes: readonly FieldNode[],
  isEdge: boolean,
): EdgePart {
  const name = nodes[0]?.name.value ?? '';
  if (name === 'node')
    return { key, name, kind: 'node', fields: planning.planFieldsByType(planning, column.row as RowBuilder, item, selectionsOf(nodes)) };
  if (name === 'cursor' || name === 'startCursor' || name === 'endCursor') column.keys = true;
  else if (name === 'hasNextPage') column.ahead = true;
  else if (isEdge && name !== '__typename' && !column.edge.includes(name)) column.edge.push(name);
  return { key, name, kind: 'leaf' };
}

function selectionsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
}
