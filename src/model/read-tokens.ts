import type { Token } from './piece.js';

const WORDS = /\/\/.*$|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$[A-Za-z_][\w]*(?:\.\w+)*|[A-Za-z_]\w*|\d+(?:\.\d+)?|\s+|./g;

/** Splits one line of Cypher into its words, signs and spaces; comments to the end of the line are dropped. */
export function readWords(line: string): string[] {
  return (line.match(WORDS) ?? []).filter((word) => !word.startsWith('//'));
}

/**
 * Gives each word the role that the compiler needs.
 * @param words words of one line, with spaces
 * @param variables names that the piece declares
 * @param macros names of the shared expressions
 */
export function readTokens(words: readonly string[], variables: ReadonlySet<string>, macros: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const brackets: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const before = previous(words, i);
    if (macros.has(word) && words[i + 1] === '(' && words[i + 3] === ')') {
      tokens.push({ kind: 'macro', text: word, argument: words[i + 2] ?? '' });
      i += 3;
      continue;
    }
    if ('([{'.includes(word)) brackets.push(word);
    if (')]}'.includes(word)) brackets.pop();
    const isKey = brackets.at(-1) === '{' && words[i + 1] === ':' && (before === '{' || before === ',');
    tokens.push(isKey ? { kind: 'text', text: word } : readToken(word, before, words[i + 1] ?? '', variables));
  }
  return tokens;
}

function readToken(word: string, before: string, after: string, variables: ReadonlySet<string>): Token {
  if (word.startsWith('$')) return { kind: 'parameter', text: word.slice(1) };
  if ((word === 'RELATION' || word === 'LINK' || word === 'ROLE') && (before === ':' || before === '|'))
    return { kind: 'types', text: word };
  if (before === '.' || after === '(') return { kind: 'text', text: word };
  if (word === 'this') return { kind: 'this', text: word };
  return { kind: variables.has(word) ? 'variable' : 'text', text: word };
}

function previous(words: readonly string[], index: number): string {
  for (let i = index - 1; i >= 0; i--) if (words[i]?.trim() !== '') return words[i] ?? '';
  return '';
}
