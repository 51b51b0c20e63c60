import { fail } from '../errors.js';
import type { CaseClaim, CaseDocument } from './case-data.js';
import { passagePath } from './checks/check-words.js';
import type { Collection, Located } from './collection.js';
import type { CasePath } from './case-file.js';
import { suggest } from './suggest.js';
import { hashText, readVerifiedText } from './verify-passage.js';
import type { Finding } from './verify-passage.js';
import { verifyPassages } from './verify-passages.js';

/** A passage that was checked. */
export interface VerifiedPassage extends Finding {
  /** Id of the passage in the API. */
  readonly id: string;
  readonly phrase: string;
  readonly record: Located<CaseClaim>;
  /** Where the passage stands in its record. */
  readonly path: CasePath;
}

/** What a check of one document found. */
export interface Verification {
  readonly document: Located<CaseDocument>;
  /** SHA-256 of the text that was checked. */
  readonly sha256: string;
  /** False: the case was made from another version of the text. */
  readonly isSameText: boolean;
  readonly passages: readonly VerifiedPassage[];
}

/**
 * Checks every passage of a document against its text.
 * @param text contents of the document's text file, as it is
 * @throws DemarcheError NOT_FOUND where the collection has no such document
 */
export function verifyCase(collection: Collection, documentId: string, text: string): Verification {
  const document = collection.lists.documents.find(({ value }) => value.id === documentId);
  if (document === undefined) {
    const known = collection.lists.documents.map(({ value }) => value.id);
    throw fail('NOT_FOUND', `Expected the id of a document of the case, came "${documentId}".${suggest(documentId, known)}`);
  }
  const verified = readVerifiedText(text);
  const claims = collection.lists.claims.filter(({ value }) => value.document === documentId);
  const places = claims.flatMap((record) => record.value.passages.map((passage, index) => ({ record, passage, index })));
  const findings = verifyPassages(
    verified,
    places.map(({ passage }) => passage),
  );
  const passages = findings.flatMap((finding, at): VerifiedPassage[] => {
    const place = places[at];
    if (place === undefined) return [];
    const { record, passage, index } = place;
    const id = `${record.value.id}.p${String(index + 1)}`;
    return [Object.freeze({ ...finding, id, phrase: passage.phrase, record, path: passagePath(record, index) })];
  });
  const sha256 = hashText(text);
  return Object.freeze({ document, sha256, isSameText: (document.value.sha256 ?? sha256) === sha256, passages });
}
