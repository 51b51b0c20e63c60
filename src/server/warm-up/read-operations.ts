import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, separateOperations } from 'graphql';
import type { DocumentNode } from 'graphql';

/** Operations of the pages that a reader meets first. */
const FIRST = ['Opening', 'EntryQuestions', 'Source', 'Search', 'Subgraph', 'ThingPanel', 'Thing'];

/** An operation of ours, with the fragments that it uses. */
export interface Operation {
  readonly name: string;
  readonly document: DocumentNode;
}

/**
 * Reads the operations in the `.graphql` files of folders, those first that a reader meets first.
 * @param folders one that is not there has none; each may use the fragments of the first one
 */
export function readOperations(folders: readonly string[]): Operation[] {
  const [shared = '', ...others] = folders.map(readTexts);
  const texts = [shared, ...others.map((text) => `${text}\n${shared}`)];
  const operations = texts.flatMap((text) => (text.trim() === '' ? [] : Object.entries(separateOperations(parse(text)))));
  const unique = new Map(operations.reverse());
  const place = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return [...unique].map(([name, document]) => ({ name, document })).sort((one, other) => place(one.name) - place(other.name));
}

function readTexts(folder: string): string {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  } catch {
    return '';
  }
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
}
