/** The text of a template as a reader gets it, tags and all. */
export function writeTemplate(part: unknown): string {
  if (Array.isArray(part)) return part.map(writeTemplate).join('');
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if (typeof part !== 'object' || part === null || !('strings' in part)) return '';
  const { strings, values } = part as { readonly strings: readonly string[]; readonly values: readonly unknown[] };
  return strings.map((text, place) => text + writeTemplate(values[place])).join('');
}
