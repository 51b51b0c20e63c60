import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/model/fold-name.js';
import { makeSearchQuery } from '../../src/plan/search-query.js';

describe('a name becomes a full-text query', () => {
  it('asks for each word whole, as a prefix, and from four letters with one typing error', () => {
    expect(makeSearchQuery('maks bo')).toBe('(maks^4 OR maks*^2 OR maks~1) AND (bo^4 OR bo*^2)');
  });

  it('takes at most sixteen words, and says so', () => {
    expect(makeSearchQuery(Array(16).fill('a').join(' ')).split(' AND ')).toHaveLength(16);
    expect(() => makeSearchQuery(Array(17).fill('a').join(' '))).toThrow(/at most 16 words, came 17/);
  });

  it('quotes words that Lucene reads as operators', () => {
    expect(makeSearchQuery('or')).toBe('("or"^4 OR or*^2)');
  });

  it('lets nothing of the syntax of Lucene through', () => {
    expect(makeSearchQuery(foldName('name:(x) OR *:* "a" ~2 [1 TO 2]'))).not.toMatch(/[:[\]{}\\/]|TO/);
  });

  it('refuses a text without letter or digit', () => {
    expect(() => makeSearchQuery(foldName('!!!'))).toThrow(/at least one letter or digit/);
  });
});
