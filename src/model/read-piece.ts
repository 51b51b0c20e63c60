import type { Condition, Line, Piece, Returns, Token } from './piece.js';
import { readConditions } from './read-conditions.js';
import { readTokens, readWords } from './read-tokens.js';
import { readVariables } from './read-variables.js';

/**
 * Reads one Cypher file into lines of tokens. Tests on a line of their own hold for the lines below, until the next such line; `//?` alone ends them.
 * @param name `Type.field`, or the name of a shared expression
 * @param isMacro the file is a shared expression of `x`
 * @param report called with line number and message for each fault
 */
export function readPiece(
  name: string,
  file: string,
  source: string,
  macros: ReadonlySet<string>,
  report: (line: number, message: string) => void,
  isMacro = false,
): Piece {
  const variables = readVariables(source);
  if (isMacro) variables.add('x');
  const lines: Line[] = [];
  let around: readonly Condition[] = [];
  source.split('\n').forEach((raw, index) => {
    const { text, conditions } = readConditions(raw);
    const known = conditions.filter((condition) => condition !== null);
    if (known.length < conditions.length)
      report(
        index + 1,
        `expected tests such as filter.between, !after, orderBy=DATE_ASC, depth>=2 after //?, came ${raw.slice(raw.indexOf('//?'))}`,
      );
    const words = readWords(text);
    if (words.every((word) => word.trim() === '')) {
      if (raw.startsWith('//?')) around = known;
      return;
    }
    const tokens = readTokens(words, variables, macros);
    lines.push({ number: index + 1, tokens, conditions: [...around, ...known], returns: readReturns(tokens) });
  });
  if (!lines.some((line) => line.tokens.some((token) => token.text.trim() !== '')))
    report(1, 'expected a Cypher statement, came an empty file');
  return Object.freeze({ name, file, lines, typesInText: /^\/\/ types: text/m.test(source), tests: [] });
}

/** Reads `RETURN <expr> AS item, <expr> AS key, <expr> AS edge`; other RETURN lines, of subqueries, give null. */
function readReturns(tokens: readonly Token[]): Returns | null {
  const words = tokens.filter((token) => token.text.trim() !== '');
  if (words[0]?.text !== 'RETURN') return null;
  const columns = new Map<string, Token[]>();
  let depth = 0;
  let current: Token[] = [];
  for (const token of [...tokens.slice(tokens.indexOf(words[0]) + 1), { kind: 'text', text: ',' } as const]) {
    if (/^[([{]$/.test(token.text)) depth++;
    if (/^[)\]}]$/.test(token.text)) depth--;
    if (depth === 0 && token.kind === 'text' && token.text === ',') {
      takeColumn(current, columns);
      current = [];
    } else current.push(token);
  }
  const item = columns.get('item');
  return item === undefined ? null : { item, key: columns.get('key') ?? null, edge: columns.get('edge') ?? null };
}

function takeColumn(tokens: Token[], columns: Map<string, Token[]>): void {
  const words = tokens.filter((token) => token.text.trim() !== '');
  const name = words.at(-1)?.text ?? '';
  if (words.at(-2)?.text.toUpperCase() !== 'AS' || !['item', 'key', 'edge'].includes(name)) return;
  const end = tokens.indexOf(words.at(-2) as Token);
  columns.set(name, trim(tokens.slice(0, end)));
}

function trim(tokens: Token[]): Token[] {
  const isSpace = (token: Token | undefined): boolean => token !== undefined && token.text.trim() === '' && token.kind === 'text';
  let [start, end] = [0, tokens.length];
  while (isSpace(tokens[start])) start++;
  while (end > start && isSpace(tokens[end - 1])) end--;
  return tokens.slice(start, end);
}
