import type { BenchOperation } from '../operation.js';
import { readText } from './read-text.js';
import { SEARCH_SIDES, listNames } from './search-words.js';

/** Q9: things by name with a typing error: one letter of the longest word is missing. */
export const TYPING_ERROR: BenchOperation = Object.freeze({
  name: 'Q9',
  title: 'Search with a typing error, 10 hits',
  inputs: (ids) => listNames(ids, mistype),
  demarche: readText('demarche/q09.graphql'),
  ...SEARCH_SIDES,
} satisfies BenchOperation);

function mistype(name: string): string {
  const words = name.split(' ');
  const longest = words.reduce((found, word, i) => (word.length > (words[found]?.length ?? 0) ? i : found), 0);
  return words.map((word, i) => (i === longest ? word.slice(0, -2) + word.slice(-1) : word)).join(' ');
}
