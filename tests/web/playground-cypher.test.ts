import { describe, expect, it } from 'vitest';
import { layOutCypher } from '../../web/playground/panels/lay-out-cypher.js';

describe('the layout of a Cypher statement', () => {
  it('gives each clause a line, and indents subqueries', () => {
    const statement = `CALL () { MATCH (c:Visible {id: $p0}) WHERE c.name STARTS WITH 'a' WITH c ORDER BY c.day LIMIT 3 RETURN [c.id, COLLECT { MATCH (c)-[r:AGENT|MATCH]->(t) RETURN t.name }] AS h } RETURN h`;
    expect(layOutCypher(statement)).toBe(
      [
        'CALL () {',
        '  MATCH (c:Visible {id: $p0})',
        "    WHERE c.name STARTS WITH 'a'",
        '  WITH c',
        '    ORDER BY c.day',
        '    LIMIT 3',
        '  RETURN [c.id, COLLECT {',
        '    MATCH (c)-[r:AGENT|MATCH]->(t)',
        '    RETURN t.name',
        '  }] AS h',
        '}',
        'RETURN h',
      ].join('\n'),
    );
  });

  it('leaves alone what is quoted or within brackets', () => {
    const statement = "RETURN 'a  { MATCH', `WITH  x`, [x IN xs WHERE x > 1 | x], {limit: 1} AS y";
    expect(layOutCypher(statement)).toBe(statement);
  });

  it('changes nothing but white space, and nothing at all the second time', () => {
    const statement = 'MATCH (a)\n  MATCH (b)   WHERE all(n IN a.xs WHERE n > 1) RETURN a';
    const laidOut = layOutCypher(statement);
    expect(laidOut.replaceAll(/\s/g, '')).toBe(statement.replaceAll(/\s/g, ''));
    expect(layOutCypher(laidOut)).toBe(laidOut);
  });
});
