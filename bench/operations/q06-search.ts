import type { BenchOperation } from '../operation.js';
import { readText } from './read-text.js';
import { SEARCH_SIDES, listNames } from './search-words.js';

const BEGINNING = 5;

/** Q6: things by name: whole names, last words, and beginnings of names. */
export const SEARCH: BenchOperation = Object.freeze({
  name: 'Q6',
  title: 'Search by name, 10 hits',
  inputs: (ids) => listNames(ids, spell),
  demarche: readText('demarche/q06.graphql'),
  ...SEARCH_SIDES,
} satisfies BenchOperation);

function spell(name: string, index: number): string {
  const forms = [name, name.split(' ').at(-1) ?? name, name.slice(0, BEGINNING).trim()];
  return forms[Math.floor(index / 3) % forms.length] ?? name;
}
