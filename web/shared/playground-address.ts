import { addDay, wrapInAsOf } from '../../src/view/as-of.js';

/** What the address of the playground can carry. */
export interface AddressedQuery {
  readonly query: string;
  readonly variables: string;
}

/**
 * Reads a query and its variables from the hash of an address, `#query=…&variables=…`.
 * Takes the hash with or without its sign. Returns null where it holds no query.
 */
export function readAddress(hash: string): AddressedQuery | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parameters.get('query');
  if (query === null || query.trim() === '') return null;
  return Object.freeze({ query, variables: parameters.get('variables') ?? '' });
}

/**
 * An operation as the playground takes it.
 * @param said asks what was known on this day; null: what is known now
 */
export function askedAsOf(
  { document, variables }: { readonly document: { toString(): string }; readonly variables: object },
  said: string | null,
): AddressedQuery {
  const query = said === null ? document.toString() : wrapInAsOf(document.toString());
  return { query, variables: JSON.stringify(said === null ? variables : addDay(variables, said), null, 2) };
}

/** Writes the hash from which `readAddress` gives the same query and variables back. */
export function writeAddress({ query, variables }: AddressedQuery): string {
  const rest = variables.trim() === '' ? '' : `&variables=${encodeURIComponent(variables)}`;
  return `#query=${encodeURIComponent(query)}${rest}`;
}
