import { describe, expect, test } from 'vitest';
import { fitSize, measureText, shorten, wrapText } from '../../src/view/draw/measure.js';

describe('a text is measured', () => {
  test('in Latin, Cyrillic and Kazakh letters, by size and weight', () => {
    expect(measureText('A', 1000)).toBe(639);
    expect(measureText('Бокаев', 20)).toBeGreaterThan(50);
    expect(measureText('Қазақстан', 10)).toBeCloseTo(measureText('Қазақстан', 20) / 2);
    expect(measureText('Kazakhstan', 20, true)).toBeGreaterThan(measureText('Kazakhstan', 20));
  });

  test('the same however an accent is written', () => {
    expect(measureText('e\u0301', 20)).toBe(measureText('é', 20));
  });

  test('as wide as high where letters are squares', () => {
    expect(measureText('中国', 10)).toBe(20);
  });
});

describe('a text is broken', () => {
  const fits = (lines: readonly string[], width: number): boolean => lines.every((line) => measureText(line, 16) <= width + 0.001);

  test('between words, with all of it there where there is room', () => {
    const text = 'protests against the land law amendment';
    const lines = wrapText(text, 16, 150, 5);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(fits(lines, 150)).toBe(true);
  });

  test('with … at the end of the last line where there is not', () => {
    const lines = wrapText('EU-Kazakhstan Enhanced Partnership and Cooperation Agreement of 2015', 16, 150, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\S…$/);
    expect(fits(lines, 150)).toBe(true);
  });

  test('within a word only where the word alone is too wide', () => {
    const lines = wrapText('a Donaudampfschifffahrtsgesellschaft', 16, 120, 9);
    expect(lines.join('').replaceAll(' ', '')).toBe('aDonaudampfschifffahrtsgesellschaft');
    expect(fits(lines, 120)).toBe(true);
  });

  test('in smaller letters where that keeps a word whole', () => {
    const size = fitSize('European Commission', 16, 80);
    expect(size).toBeLessThan(16);
    expect(wrapText('European Commission', size, 80, 3)).toEqual(['European', 'Commission']);
    expect(fitSize('European Commission', 16, 200)).toBe(16);
  });

  test('into nothing where there is nothing', () => {
    expect(wrapText('  ', 16, 100, 3)).toEqual([]);
    expect(shorten('', 16, 10)).toBe('');
  });

  test('never within a pair of surrogates', () => {
    for (let width = 20; width < 120; width += 7) expect(shorten('😀😀😀😀😀😀', 16, width).isWellFormed()).toBe(true);
  });
});
