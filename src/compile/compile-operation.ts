import type { Model } from '../model/model.js';
import type { Arguments } from '../plan/bind.js';
import type { Plan } from '../plan/plan.js';
import { compileColumn } from './compile-row.js';
import type { CompiledOperation } from './compiled-operation.js';
import type { Compiling } from './compiling.js';

const REVISION = 'head(COLLECT { MATCH (collection:Collection) RETURN [collection.revision, collection.unfinished] })';

/**
 * Compiles a plan into its one statement:
 *
 *     RETURN head(COLLECT { MATCH (collection:Collection) … }) AS collection,
 *     head(COLLECT { MATCH (thing_1:Actor {id: $p0_id}) RETURN [thing_1.name, …] }) AS v0
 *
 * @param bound the arguments of each instance; only their shape goes into the text
 */
export function compileOperation(model: Model, plan: Plan, bound: readonly Arguments[]): CompiledOperation {
  const compiling: Compiling = { model, bound, parameters: new Map(), hoisted: { count: 0 }, ahead: new Set() };
  const columns = plan.row.columns.map((column) => compileColumn(compiling, column, '', 1, ''));
  const before = columns.map((column) => column.before).join('');
  const text =
    `${before} RETURN ${[`${REVISION} AS collection`, ...columns.map((column, i) => `${column.expression} AS v${String(i)}`)].join(', ')}`.trim();
  return Object.freeze({ text, parameters: [...compiling.parameters.values()] });
}
