import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/plan/cursor.js';

describe('a cursor', () => {
  const cursor = encodeCursor(['2016-05-01', 'c1', 2], 'Query.claims {}', 'key');

  it('gives its sort key back for the same field, order and filter', () => {
    expect(decodeCursor(cursor, 'Query.claims {}', 'key')).toEqual(['2016-05-01', 'c1', 2]);
  });

  it.each([
    ['another filter', cursor, 'Query.claims {"voices":["REPORTED"]}', 'key'],
    ['another key', cursor, 'Query.claims {}', 'other'],
    ['a text that is no cursor', 'eyJhIjoxfQ', 'Query.claims {}', 'key'],
    ['a changed cursor', cursor.slice(0, -3) + 'abc', 'Query.claims {}', 'key'],
  ])('is refused with %s', (_, text, scope, key) => {
    expect(() => decodeCursor(text, scope, key)).toThrow(/expects a cursor of the same field/);
  });
});
