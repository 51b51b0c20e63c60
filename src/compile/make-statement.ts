import type { Arguments } from '../plan/bind.js';
import type { CompiledOperation, Statement } from './compiled-operation.js';

/** Fills the parameters of a compiled operation with the arguments of one request. Whole numbers become bigint, since Neo4j tells 20 from 20.0. */
export function makeStatement(operation: CompiledOperation, bound: readonly Arguments[]): Statement {
  const parameters: Record<string, unknown> = {};
  for (const { name, ordinal, path, plusOne } of operation.parameters) {
    const value = bound[ordinal]?.values.get(path) ?? null;
    parameters[name] = typeof value === 'number' ? BigInt(value + (plusOne ? 1 : 0)) : value;
  }
  return { text: operation.text, parameters };
}
