import type { FieldNode, GraphQLField } from 'graphql';
import type { Piece } from '../model/piece.js';
import type { Planning } from './planning.js';
import type { Instance } from './plan.js';

/** Notes one use of a field that a Cypher file answers. The ordinal names its parameters. */
export function addInstance(
  planning: Planning,
  piece: Piece,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  isConnection: boolean,
): Instance {
  const node = nodes[0];
  if (!node) throw new Error(`no field behind ${piece.name}`);
  const instance: Instance = Object.freeze({ ordinal: planning.instances.length, piece, field, node, isConnection, asOf: planning.asOf });
  planning.instances.push(instance);
  return instance;
}
