import type { Model } from '../model/model.js';
import type { Arguments } from '../plan/bind.js';
import type { Plan } from '../plan/plan.js';
import { compileColumn } from './compile-row.js';
import type { CompiledOperation } from './compiled-operation.js';
import type { Compiling } from './compiling.js';
import { dropTruths } from './drop-truths.js';

/** Stands last: measured, it costs least there. A database without a collection gives no row. */
const COLLECTION = 'MATCH (collection:Collection)';
const REVISION = '[collection.revision, collection.unfinished] AS collection';
const ORIGIN = '[collection.revision, collection.unfinished, collection.loadedAt, collection.cases] AS collection';

/**
 * Compiles a plan into its one statement:
 *
 *     CALL () { RETURN head(COLLECT { MATCH (thing_1:Actor {id: $p0_id}) RETURN [thing_1.name, …] }) AS v0 }
 *     MATCH (collection:Collection) RETURN [collection.revision, …] AS collection, v0
 *
 * @param bound the arguments of each instance; only their shape goes into the text
 */
export function compileOperation(model: Model, plan: Plan, bound: readonly Arguments[]): CompiledOperation {
  const compiling: Compiling = { model, bound, parameters: new Map(), hoisted: { count: 0 }, ahead: new Set() };
  const columns = plan.row.columns.map((column) => compileColumn(compiling, column, '', 1, ''));
  const roots = columns.map((column, i) => ({ ...column, name: `v${String(i)}` }));
  const text = [
    ...roots.map(({ before }) => before.trim()),
    ...roots.filter(isSubquery).map(computeRoot),
    COLLECTION,
    `RETURN ${[plan.origin ? ORIGIN : REVISION, ...roots.map((root) => (isSubquery(root) ? root.name : `${root.expression} AS ${root.name}`))].join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return Object.freeze({ text: dropTruths(text), parameters: [...compiling.parameters.values()] });
}

interface Root {
  readonly expression: string;
  readonly name: string;
}

function isSubquery({ expression }: Root): boolean {
  return expression.includes('{');
}

/** Each root is computed for itself: beside another subquery in one RETURN, Neo4j 5.26 reads properties again that it has read to filter and to sort. */
function computeRoot({ expression, name }: Root): string {
  const hoisted = [...new Set(expression.match(/\bh\d+\b/g) ?? [])].join(', ');
  return `CALL (${hoisted}) { RETURN ${expression} AS ${name} }`;
}
