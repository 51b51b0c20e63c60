import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../errors.js';
import type { Collection } from './collection.js';
import { verifyCase } from './verify-case.js';
import type { Verification } from './verify-case.js';
import { hashText } from './verify-passage.js';

/** What a check of all held texts found. */
export interface FolderVerification {
  readonly checked: readonly { readonly file: string; readonly verification: Verification }[];
  /** Ids of documents of which the folder holds no text. */
  readonly without: readonly string[];
  /** Files that belong to no document of the case. */
  readonly strays: readonly string[];
}

/**
 * Checks every document of which a folder holds the text: a file `<id>.txt`, or one whose SHA-256 the case has noted.
 * @throws DemarcheError NOT_FOUND for a file that is no text in UTF-8
 */
export function verifyFolder(collection: Collection, folder: string): FolderVerification {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const documents = collection.lists.documents.map(({ value }) => value);
  const checked: { file: string; verification: Verification }[] = [];
  const strays: string[] = [];
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    const text = readText(file);
    const id = path.basename(name, '.txt');
    const document = documents.find((each) => each.id === id) ?? documents.find(({ sha256 }) => sha256 === hashText(text));
    if (document === undefined) strays.push(file);
    else checked.push({ file, verification: verifyCase(collection, document.id, text) });
  }
  const done = new Set(checked.map(({ verification }) => verification.document.value.id));
  const without = documents.map(({ id }) => id).filter((id) => !done.has(id));
  return Object.freeze({ checked, without, strays });
}

/** Reads a text as it is. @throws DemarcheError NOT_FOUND where it is none in UTF-8 */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (cause) {
    throw fail(
      'NOT_FOUND',
      `Expected a text file in UTF-8, came ${file}, which cannot be read as one. Name the file that holds the text of the document.`,
      { cause },
    );
  }
}
