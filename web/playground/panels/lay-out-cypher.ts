const CLAUSES = 'OPTIONAL MATCH|MATCH|WHERE|WITH|RETURN|UNWIND|ORDER BY|SKIP|LIMIT|CALL|UNION';
const TOKEN = new RegExp(
  [
    /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/.source, // what is quoted stays whole
    String.raw`\b(?:STARTS|ENDS) WITH\b`,
    String.raw`(?<![:|.&!$\w])(?<clause>${CLAUSES})\b`,
    String.raw`[{}()[\]]|\s+|\w+|.`,
  ].join('|'),
  'gs',
);
const OPENS_SUBQUERY = /^\s*(?:OPTIONAL MATCH|MATCH|WITH|RETURN|UNWIND|CALL)\b/;
const DEPENDENT = new Set(['WHERE', 'ORDER BY', 'SKIP', 'LIMIT']);

/**
 * Lays out a Cypher statement for reading: each clause on a line of its own, subqueries indented.
 * Only white space outside of quotes changes, so the result means the same.
 */
export function layOutCypher(statement: string): string {
  // The brackets that are open; a subquery among them starts a new level of lines.
  const open: ('subquery' | 'bracket')[] = [];
  let text = '';
  const breakLine = (extra: number): void => {
    const indent = open.filter((kind) => kind === 'subquery').length + extra;
    text = `${text.trimEnd()}${text === '' ? '' : '\n'}${'  '.repeat(indent)}`;
  };

  for (const token of statement.trim().matchAll(TOKEN)) {
    const [word] = token;
    const clause = token.groups?.['clause'];
    if (clause !== undefined && open.at(-1) !== 'bracket') breakLine(DEPENDENT.has(clause) ? 1 : 0);
    if (/^[{([]$/.test(word))
      open.push(word === '{' && OPENS_SUBQUERY.test(statement.trim().slice(token.index + 1)) ? 'subquery' : 'bracket');
    if (/^[})\]]$/.test(word) && open.pop() === 'subquery') breakLine(0);
    if (!/^\s+$/.test(word)) text += word;
    else if (!/\s$/.test(text)) text += ' ';
  }
  return text;
}
