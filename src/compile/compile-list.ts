import type { Compiling, Placed } from './compiling.js';

const AGGREGATES = /\b(count|collect|sum|min|max|avg)\(/;

/**
 * Wraps clauses that end in RETURN into a list: `COLLECT { … }`.
 * Neo4j takes an aggregation inside a subquery for one of the expression around it, beside which no property may stand.
 * So a subquery that aggregates is computed before: `CALL (c_1) { RETURN COLLECT { … } AS h1 }`.
 * @param item the variable that the clauses read from, or '' at the root
 */
export function compileList(compiling: Compiling, clauses: string, item: string, guard: string): Placed {
  const guarded = guard === '' ? clauses : `WITH ${item} WHERE ${guard} ${clauses}`;
  const expression = `COLLECT { ${guarded.trim()} }`;
  if (!AGGREGATES.test(expression)) return { before: '', expression };
  compiling.hoisted.count += 1;
  const name = `h${String(compiling.hoisted.count)}`;
  return { before: ` CALL (${item}) { RETURN ${expression} AS ${name} }`, expression: name };
}
