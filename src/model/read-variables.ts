import { readWords } from './read-tokens.js';

const NAME = /^[a-z]\w*$/;
const KEYWORDS = new Set(['true', 'false', 'null', 'this']);

/**
 * Finds the variables that a Cypher text declares: in patterns `(c:Visible)`, `[r:RELATION]`, `p = (…)`, after AS, after UNWIND … AS,
 * and in `x IN list` of comprehensions. Their names are changed by the compiler, since a nested subquery cannot shadow an outer name.
 */
export function readVariables(text: string): Set<string> {
  const words = text
    .split('\n')
    .flatMap((line) => readWords(line))
    .filter((word) => word.trim() !== '');
  const found = new Set<string>();
  words.forEach((word, i) => {
    if (!NAME.test(word) || KEYWORDS.has(word)) return;
    if (declares(words[i - 2] ?? '', words[i - 1] ?? '', words[i + 1] ?? '', words[i + 2] ?? '')) found.add(word);
  });
  return found;
}

function declares(beforeLast: string, before: string, after: string, next: string): boolean {
  if (before.toUpperCase() === 'AS') return true;
  if (before === '(' && !/^\w+$/.test(beforeLast) && (after === ':' || after === ')' || after === '{' || after === 'WHERE')) return true;
  if (
    before === '(' &&
    /^(MATCH|EXISTS|COUNT|allShortestPaths|shortestPath|UNION|WHERE|AND|OR|NOT)$/i.test(beforeLast) &&
    (after === ':' || after === ')')
  )
    return true;
  if (before === '[' && (after === ':' || after === '*')) return true;
  if ((before === '[' || before === '(') && after.toUpperCase() === 'IN') return true;
  return /^MATCH$/i.test(before) && after === '=' && next !== '';
}
