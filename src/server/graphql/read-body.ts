import { isUtf8 } from 'node:buffer';
import { fail } from '../../errors.js';
import type { DemarcheError } from '../../errors.js';

/**
 * Reads the body of a POST request: JSON in UTF-8.
 * @throws DemarcheError BAD_REQUEST
 */
export function readBody(bytes: Buffer): unknown {
  try {
    if (isUtf8(bytes)) return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (cause) {
    throw refuseBody(cause);
  }
  throw refuseBody(new TypeError('no UTF-8'));
}

function refuseBody(cause: unknown): DemarcheError {
  return fail('BAD_REQUEST', 'Expected a body of JSON in UTF-8, such as {"query": "{ __typename }"}. Correct it and send it again.', {
    cause,
  });
}

/**
 * Checks the headers that say what the body is, before it is read.
 * @throws DemarcheError UNSUPPORTED_MEDIA_TYPE
 */
export function checkContentHeaders(type: string | undefined, encoding: string | undefined): void {
  if (type === 'application/json' && encoding === undefined) return;
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity')
    throw fail('UNSUPPORTED_MEDIA_TYPE', 'Expected a body without a content-encoding. Send it unpacked.');
  const [essence = '', ...parameters] = (type ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (essence !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8'))
    throw fail('UNSUPPORTED_MEDIA_TYPE', 'Expected "content-type: application/json" in UTF-8. Set this header and send JSON.');
}
