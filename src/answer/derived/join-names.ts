interface Part {
  readonly thing: { readonly name: string };
}

/** The names of participants, in their order. */
export function listNames(participants: unknown): string[] {
  return ((participants ?? []) as Part[]).map((part) => part.thing.name);
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
