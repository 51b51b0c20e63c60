import { describe, expect, it } from 'vitest';
import { readPiece } from '../../src/model/read-piece.js';
import type { Piece, Token } from '../../src/model/piece.js';

const read = (text: string): Piece => readPiece('Thing.claims', 'x.cypher', text, new Set(['visible']), () => undefined);
const ofKind = (piece: Piece, kind: Token['kind']): string[] =>
  piece.lines.flatMap((line) => line.tokens.filter((token) => token.kind === kind).map((token) => token.text));

describe('a Cypher file is read into tokens', () => {
  it('finds variables in patterns, after AS and in comprehensions, and leaves map keys and properties alone', () => {
    const piece = read('MATCH (this)-[r:ABOUT]->(c:Visible) WHERE all(step IN r.steps WHERE step.ok)\nRETURN {c: c, id: c.id} AS item');
    expect(new Set(ofKind(piece, 'variable'))).toEqual(new Set(['r', 'c', 'step', 'item']));
    expect(ofKind(piece, 'variable').filter((name) => name === 'c')).toHaveLength(3);
  });

  it('finds parameters with their path, shared expressions and the place of the verbs', () => {
    const piece = read('MATCH (this)-[r:RELATION]->(o) WHERE visible(r) AND r.rank >= $filter.minCertainty\nRETURN r AS item');
    expect([ofKind(piece, 'parameter'), ofKind(piece, 'macro'), ofKind(piece, 'types')]).toEqual([
      ['filter.minCertainty'],
      ['visible'],
      ['RELATION'],
    ]);
  });

  it('reads the tests of an optional line', () => {
    const piece = read(
      'MATCH (c:Visible)\nAND c.x = 1 //? filter.between !after orderBy=DATE_ASC depth>=2 !through~CONCERN\nRETURN c AS item',
    );
    expect(piece.lines[1]?.conditions).toEqual([
      { path: 'filter.between', operator: 'given', value: null },
      { path: 'after', operator: 'absent', value: null },
      { path: 'orderBy', operator: '=', value: 'DATE_ASC' },
      { path: 'depth', operator: '>=', value: '2' },
      { path: 'through', operator: '!~', value: 'CONCERN' },
    ]);
  });

  it('reads tests on a line of their own for the lines below', () => {
    const piece = read('//? first\nMATCH (c)\nWITH c //? after\n//? orderBy=DATE_ASC\nWITH c\n//?\nRETURN c AS item');
    expect(piece.lines.map((line) => line.conditions.map(({ path }) => path))).toEqual([['first'], ['first', 'after'], ['orderBy'], []]);
  });

  it('does not take a sign inside a string for Cypher', () => {
    expect(ofKind(read("MATCH (c) WHERE c.name = 'a $b visible(c)'\nRETURN c AS item"), 'parameter')).toEqual([]);
  });
});
