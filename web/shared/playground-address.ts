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

/** Writes the hash from which `readAddress` gives the same query and variables back. */
export function writeAddress({ query, variables }: AddressedQuery): string {
  const rest = variables.trim() === '' ? '' : `&variables=${encodeURIComponent(variables)}`;
  return `#query=${encodeURIComponent(query)}${rest}`;
}
