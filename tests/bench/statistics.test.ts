import { describe, expect, it } from 'vitest';
import { median, ratioOf, spread } from '../../bench/measure/statistics.js';

describe('the middle of values', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('needs a value', () => {
    expect(() => median([])).toThrow('at least one value');
  });

  it('comes with the range', () => {
    expect(spread([2, 8, 3])).toEqual({ median: 3, least: 2, most: 8 });
  });
});

describe('a ratio', () => {
  it('is taken round by round, so that a slow round of both sides says nothing', () => {
    expect(ratioOf([1, 10, 3], [2, 20, 3])).toEqual({ median: 0.5, least: 0.5, most: 1 });
  });

  it('leaves out rounds in which a side has nothing', () => {
    expect(ratioOf([1, null, 3, 4], [2, 2, null])).toEqual({ median: 0.5, least: 0.5, most: 0.5 });
  });

  it('is none where no round is left', () => {
    expect(ratioOf([1, 2], [0])).toBeNull();
  });
});
