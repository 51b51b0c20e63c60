import { describe, expect, it } from 'vitest';
import { dropTruths } from '../../src/compile/drop-truths.js';

describe('what is true anyway', () => {
  it.each([
    ['MATCH (n) WHERE true RETURN count(n)', 'MATCH (n) RETURN count(n)'],
    ['MATCH (n) WHERE true AND (true AND n.a = 1) AND true WITH n', 'MATCH (n) WHERE (n.a = 1) WITH n'],
    ['EXISTS { (a)-[r:R]->(b) WHERE true }', 'EXISTS { (a)-[r:R]->(b) }'],
    ['COLLECT { MATCH (a) WHERE true AND true RETURN a }', 'COLLECT { MATCH (a) RETURN a }'],
    [
      'WHERE all(n IN nodes(p) WHERE true AND n.a) AND all(r IN relationships(p) WHERE true) WITH p',
      'WHERE all(n IN nodes(p) WHERE n.a) WITH p',
    ],
  ])('%s', (text, wanted) => {
    expect(dropTruths(text)).toBe(wanted);
  });

  it.each(['WHERE x.flag = true AND y.a = 1 RETURN x', 'WHERE all(r IN rs WHERE true) RETURN 1', 'WHERE trueish RETURN 1'])(
    'stays: %s',
    (text) => {
      expect(dropTruths(text)).toBe(text);
    },
  );
});
