import type { GraphQLNamedType, GraphQLObjectType, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { isLeafType, parse } from 'graphql';
import type { Field, FieldsByType } from './plan.js';
import type { Planning } from './planning.js';
import { makeRow } from './row-builder.js';
import type { RowBuilder } from './row-builder.js';

const parsed = new Map<string, SelectionSetNode>();

/** Plans what a derived field needs, as a selection on the same row, and what is asked of its value where that is an object. */
export function planDerived(
  planning: Planning,
  row: RowBuilder,
  type: GraphQLObjectType,
  needs: string,
  named: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
): { needs: Field[]; fields: FieldsByType | null } {
  const needed =
    needs.trim() === ''
      ? []
      : planning.planFields({ ...planning, fragments: new Map(), variables: {} }, row, type, [parseNeeds(needs, type.name)]);
  if (isLeafType(named)) return { needs: needed, fields: null };
  const value = makeRow([named.name]);
  return { needs: needed, fields: new Map([[named.name, planning.planFields(planning, value, named as GraphQLObjectType, selections)]]) };
}

function parseNeeds(needs: string, type: string): SelectionSetNode {
  const known = parsed.get(`${type}:${needs}`);
  if (known) return known;
  const definition = parse(`{ ${needs} }`).definitions[0] as OperationDefinitionNode;
  parsed.set(`${type}:${needs}`, definition.selectionSet);
  return definition.selectionSet;
}
