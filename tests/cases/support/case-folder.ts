import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SMALL = readFileSync('tests/cases/fixtures/small/case.yaml', 'utf8');

/** A folder of case files for one test. */
export interface CaseFolder {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  read(name: string): string;
  remove(): void;
}

/** Writes case files into a new folder. */
export function makeCaseFolder(files: Readonly<Record<string, string>>): CaseFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'demarche-case-'));
  const write = (contents: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(contents)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  };
  write(files);
  return {
    folder,
    write,
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A text that is in the small case, and what to put in its place. */
export type Edit = readonly [from: string, to: string];

/**
 * The small case with one text in it replaced by another.
 * @throws Error where the text to replace is not there, so that a test cannot test nothing
 */
export function editSmallCase(...edits: Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The small case has no "${from}".`);
    return text.replace(from, () => to);
  }, SMALL);
}
