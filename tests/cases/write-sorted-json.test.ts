import { describe, expect, it } from 'vitest';
import type { Properties } from '../../src/cases/graph/graph.js';
import { writeSortedJson } from '../../src/cases/write-sorted-json.js';

describe('properties as JSON in the order of their names', () => {
  const all: readonly Properties[] = [
    {},
    { b: 'two', a: 'one' },
    { text: 'a "quote", a \\ and a\nline', mark: '\u0001 \u007f \u2028', pair: '😀', half: '\ud83d and \ude00' },
    { number: 1.5, none: '', truth: false, list: ['x', '"'], 'a name': 'Мамай' },
  ];
  it.each(all)('is what JSON.stringify makes of %j', (props) => {
    const sorted = Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(writeSortedJson(props)).toBe(JSON.stringify(sorted));
  });

  it('does not depend on the order in which they come', () => {
    expect(writeSortedJson({ b: 1, a: 2 })).toBe(writeSortedJson({ a: 2, b: 1 }));
  });
});
