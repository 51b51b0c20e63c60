import type { Compiling, Placed } from './compiling.js';

const AGGREGATES = /\b(count|collect|sum|min|max|avg)\(/;

/**
 * Wraps clauses that end in RETURN into a list: `COLLECT { … }`.
 * Neo4j takes an aggregation inside a subquery for one of the expression around it, beside which no property may stand.
 * So a subquery that aggregates is computed before: `CALL (c_1) { RETURN COLLECT { … } AS h1 }`.
 * @param item the variable that the clauses read from, or '' at the root
 * @param guard a test of the item without which the list is empty, or ''. Its clauses then read from `guardedName(depth)`: a piece that
 *   matches from a node fails on a link, and a WHERE alone would not keep Neo4j from expanding first
 */
export function compileList(compiling: Compiling, clauses: string, item: string, guard: string, depth: number): Placed {
  const guarded = guard === '' ? clauses : `UNWIND CASE WHEN ${guard} THEN [${item}] ELSE [] END AS ${guardedName(depth)} ${clauses}`;
  const expression = `COLLECT { ${guarded.trim()} }`;
  if (!AGGREGATES.test(expression)) return { before: '', expression };
  compiling.hoisted.count += 1;
  const name = `h${String(compiling.hoisted.count)}`;
  return { before: ` CALL (${item}) { RETURN ${expression} AS ${name} }`, expression: name };
}

/** The name under which the clauses of a guarded list find their item. */
export function guardedName(depth: number): string {
  return `guarded_${String(depth)}`;
}
