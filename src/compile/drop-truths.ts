/** A condition that says nothing, before the next clause or the end. */
const EMPTY_WHERE = / WHERE true(?= (?:MATCH|OPTIONAL|UNWIND|WITH|CALL|RETURN|ORDER|LIMIT|UNION)\b| ?\}|$)/g;

/**
 * Leaves out of a statement what is true anyway, as shared expressions are where nothing is asked of them: Neo4j answers
 * `MATCH (n:Visible) RETURN count(n)` from its counters, and the same with `WHERE true` not.
 * @param text Cypher as it is put together, without literals of a client
 * @returns Cypher that says the same
 */
export function dropTruths(text: string): string {
  return text
    .replace(/ AND true\b/g, '')
    .replace(/(?<!= )\btrue AND /g, '')
    .replace(/ AND all\(\w+ IN \w+(?:\(\w+\))? WHERE true\)/g, '')
    .replace(EMPTY_WHERE, '');
}
