import type { Condition, Piece, Token } from './piece.js';

/** Adds to a piece every test that decides on its text: those of its own lines and of the shared expressions that it uses, each once. */
export function addTests(piece: Piece, macros: ReadonlyMap<string, Piece>): Piece {
  const tests = new Map<string, readonly Condition[]>();
  collectTests(piece, macros, tests);
  return Object.freeze({ ...piece, tests: [...tests.values()] });
}

function collectTests(piece: Piece, macros: ReadonlyMap<string, Piece>, tests: Map<string, readonly Condition[]>): void {
  for (const line of piece.lines) {
    const own = line.conditions.filter((condition) => condition.path !== 'page' && condition.path !== 'count');
    if (own.length > 0) tests.set(JSON.stringify(own), own);
    for (const macro of listMacros(line.tokens, macros)) collectTests(macro, macros, tests);
  }
}

/** The shared expressions that a line uses. */
export function listMacros(tokens: readonly Token[], macros: ReadonlyMap<string, Piece>): Piece[] {
  return tokens.flatMap((token) => (token.kind === 'macro' ? (macros.get(token.text) ?? []) : []));
}
