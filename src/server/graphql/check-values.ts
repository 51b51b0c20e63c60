import { fail } from '../../errors.js';
import { LIMITS } from '../limits.js';

/** Names that would reach into the prototype of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Checks what came as JSON beside the query, whatever its type will have to be: nesting, names and the characters of texts.
 * @param what "variables" or "extensions", for the message
 * @throws DemarcheError BAD_USER_INPUT
 */
export function checkValues(what: string, value: unknown, level = 0): void {
  if (typeof value === 'string') checkText(what, value);
  if (typeof value !== 'object' || value === null) return;
  if (level > LIMITS.inputNesting) throw fail('BAD_USER_INPUT', `Expected at most ${LIMITS.inputNesting} levels in ${what}, came more.`);
  for (const name of Object.keys(value)) {
    if (FORBIDDEN.has(name)) throw fail('BAD_USER_INPUT', `Expected names of the schema in ${what}, came "${name}".`);
    checkText(what, name);
    checkValues(what, (value as Record<string, unknown>)[name], level + 1);
  }
}

function checkText(what: string, text: string): void {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text))
    throw fail('BAD_USER_INPUT', `Expected Unicode text without NUL in ${what}, came a text that has one, or half a character.`);
}
