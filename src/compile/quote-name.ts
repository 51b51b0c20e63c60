/**
 * Writes a label or relationship type as Cypher takes it: the one place where an identifier becomes text.
 * Names come from the Model alone, never from a request.
 */
export function quoteName(name: string): string {
  return /^[A-Z][A-Za-z_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
