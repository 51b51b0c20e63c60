import { describe, expect, it } from 'vitest';
import { judgePlanCache } from '../../bench/measure/plan-cache.js';
import { takeTurns } from '../../bench/measure/rounds.js';
import { drawGrowth } from '../../bench/report/draw-growth.js';
import { showNumber, showSpread } from '../../bench/report/show-number.js';
import { replaceSection } from '../../bench/report/write-docs.js';
import { alignColumns } from '../../bench/report/write-table.js';

describe('numbers', () => {
  it.each([
    [0.7241, '0.72'],
    [1, '1'],
    [12.34, '12.3'],
    [123.4, '123'],
    [12345.6, '12,346'],
    [null, '-'],
  ])('%d is written %s', (value, expected) => {
    expect(showNumber(value)).toBe(expected);
  });

  it('have their range where they have one', () => {
    expect(showSpread({ median: 1.5, least: 1.25, most: 2 })).toBe('1.50 [1.25..2]');
    expect(showSpread({ median: 7, least: 7, most: 7 })).toBe('7');
  });
});

describe('columns', () => {
  it('are as wide as their widest cell, but for the last cell of a row', () => {
    expect(
      alignColumns([
        ['a', 'b', 'c'],
        ['long', 'no figure at all'],
        ['', 'x', 'y'],
      ]),
    ).toBe('a     b  c\nlong  no figure at all\n      x  y');
  });
});

describe('the section of the page', () => {
  it('is put at its end first, and then in the place of the one before', () => {
    const first = replaceSection('# Page\n', 'one');
    expect(first).toContain('# Page\n\n<!-- measured');
    const second = replaceSection(`${first}\n## After\n`, 'two');
    expect(second).toContain('two');
    expect(second).not.toContain('one');
    expect(second).toContain('## After');
  });
});

describe('the picture of growth', () => {
  const svg = drawGrowth([
    { actors: 10_000, claims: 50_000, memory: { heap: 1, pageCache: 1 }, p50: { Q1: [1, 1.2, 1.1], Q3: [10] } },
    { actors: 100_000, claims: 500_000, memory: { heap: 1, pageCache: 1 }, p50: { Q1: [1.2], Q3: [] } },
  ]);

  it('has a line with a dot for each size that was measured', () => {
    expect(svg.match(/<circle /g)).toHaveLength(3);
    expect(svg).toContain('>Q1</text>');
    expect(svg).toContain('>100,000</text>');
  });

  it('has numbers only', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('turns', () => {
  it('begin with another target each round', () => {
    expect([0, 1, 2, 3].map((round) => takeTurns(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  });
});

describe('the plan cache', () => {
  const once = new Map([
    ['a', [40, 0.1, 0.2]],
    ['b', [20, 0.1]],
  ]);

  it('missed where a run took Neo4j long to plan when all had been asked', () => {
    const again = new Map([
      ['a', [0.1, 35]],
      ['b', [0.1]],
    ]);
    expect(judgePlanCache(once, again)).toEqual({ texts: 2, plans: 2, invocations: 3, misses: 1, first: 30, later: 0.1 });
  });

  it('did not miss where a text has plans for parameters of several sizes', () => {
    const more = new Map([...once, ['a', [40, 0.1, 30]] as const]);
    expect(judgePlanCache(more, new Map([['a', [0.1]]]))).toMatchObject({ plans: 3, misses: 0 });
  });

  it('missed where a text came that had not been asked before', () => {
    expect(judgePlanCache(once, new Map([['c', [25]]])).misses).toBe(1);
  });
});
