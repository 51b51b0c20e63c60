/** Characters that JSON writes in another way, and halves of characters, which it escapes. */
const SPECIAL = /["\\\p{Cc}\p{Surrogate}]/u;

/** Writes a text as JSON. */
export function quote(text: string): string {
  return SPECIAL.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Writes the value of a leaf as JSON: a text, a number, a truth value, a list of them, or null. */
export function writeJson(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || value === undefined) return 'null';
  return JSON.stringify(value);
}
