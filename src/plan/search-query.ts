import { fail } from '../errors.js';

const MOST_WORDS = 16;
const FUZZY_FROM = 4;
const PREFIX_FROM = 2;

/**
 * Makes a query of the full-text index from a folded name: each word whole, as a prefix, or with one typing error, and all words together.
 * Folded words hold letters and digits alone, so nothing of Lucene's syntax can come in.
 * @throws DemarcheError BAD_USER_INPUT where no word is left, or more than 16 are
 */
export function makeSearchQuery(folded: string): string {
  const words = folded.split(' ').filter((word) => word !== '');
  if (words.length === 0) throw fail('BAD_USER_INPUT', 'The argument "text" expects at least one letter or digit of a name, came none.');
  if (words.length > MOST_WORDS)
    throw fail(
      'BAD_USER_INPUT',
      `The argument "text" expects at most ${String(MOST_WORDS)} words, came ${String(words.length)}. Leave out those that matter least.`,
    );
  return words.map(searchWord).join(' AND ');
}

function searchWord(word: string): string {
  const quoted = /^(and|or|not)$/.test(word) ? `"${word}"` : word;
  const forms = [`${quoted}^4`];
  if (word.length >= PREFIX_FROM) forms.push(`${word}*^2`);
  // A name cut short before an e: "Bokay" folds to bokai, Bokayev to bokaev.
  if (/[aeiou]i$/.test(word)) forms.push(`${word.slice(0, -1)}*`);
  if (word.length >= FUZZY_FROM) forms.push(`${word}~1`);
  return `(${forms.join(' OR ')})`;
}
