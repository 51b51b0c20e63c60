import { createHash } from 'node:crypto';
import type { Asked } from './read-request.js';

/** Makes the ETag of an answer: of the revision of the collection, the operation, its variables and the form of the answer. */
export function makeEtag(revision: string, asked: Asked, mediaType: string): string {
  const { source, operationName, variables, wantsExplanation, wantsCost } = asked;
  return hashEtag([revision, mediaType, source, operationName ?? null, variables ?? null, wantsExplanation, wantsCost]);
}

/** Makes an ETag of all that an answer depends on. */
export function hashEtag(parts: readonly unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}

/** Tells whether the client has the answer already, by its header If-None-Match (RFC 9110, section 13.1.2). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((part) => ['*', etag].includes(part.trim().replace(/^W\//, '')));
}
