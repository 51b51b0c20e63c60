import { createHmac } from 'node:crypto';
import { fail } from '../errors.js';

const VERSION = 1;

/** The values by which a list is ordered, of the item after which a page begins. */
export type Key = readonly (string | number | null)[];

/**
 * Writes an opaque cursor: version, sort key and a checksum bound to field, order and filter.
 * @param scope text that names the field and its arguments but for first and after
 * @param secret the setting DEMARCHE_CURSOR_KEY; it guards the shape and no secret
 */
export function encodeCursor(key: Key, scope: string, secret: string): string {
  const body = JSON.stringify([VERSION, ...key]);
  return Buffer.from(JSON.stringify([body, sign(body, scope, secret)])).toString('base64url');
}

/**
 * Reads a cursor that encodeCursor wrote for the same field, order and filter.
 * @throws DemarcheError BAD_USER_INPUT for any other text
 */
export function decodeCursor(cursor: string, scope: string, secret: string): Key {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (Array.isArray(parts) && typeof parts[0] === 'string' && parts[1] === sign(parts[0], scope, secret)) {
    const key = parseJson(parts[0]);
    if (Array.isArray(key) && key[0] === VERSION) return key.slice(1) as Key;
  }
  throw fail(
    'BAD_USER_INPUT',
    'The argument "after" expects a cursor of the same field with the same filter and order, as edges { cursor } or pageInfo { endCursor } gave it; ask again without "after" to begin at the start.',
  );
}

function sign(body: string, scope: string, secret: string): string {
  return createHmac('sha256', secret).update(scope).update('\0').update(body).digest('base64url').slice(0, 12);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
