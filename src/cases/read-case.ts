import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { fail } from '../errors.js';
import type { CaseFault, CaseFile } from './case-file.js';
import { faultAtOffset } from './locate.js';

/**
 * Reads every YAML file of a collection: a folder in which cases are subfolders, or one case. Files and folders whose name begins with
 * a dot or with "_", which is for what is not ready, are left out.
 * @param faults gets what is not YAML, double keys included
 * @returns the files in the order of their names
 * @throws DemarcheError CASE_INVALID where there is no folder or no file in it
 */
export function readCase(folder: string, faults: CaseFault[]): readonly CaseFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw fail(
      'CASE_INVALID',
      `Expected a folder of case files, came ${folder}, which is none. Name the folder that holds the .yaml files.`,
    );
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.ya?ml$/.test(name) && !/(^|[\\/])[._]/.test(name),
  );
  if (names.length === 0)
    throw fail('CASE_INVALID', `Expected .yaml files in ${folder}, found none. docs/case-format.md shows what they look like.`);
  return Object.freeze(names.sort().map((name) => readFile(folder, name, faults)));
}

function readFile(folder: string, name: string, faults: CaseFault[]): CaseFile {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const { contents, problem } = readContents(document);
  const inCase = name.split(/[\\/]/).slice(0, -1)[0] ?? null;
  const shown = path.relative(process.cwd(), file) || name;
  const caseFile: CaseFile = Object.freeze({ name: shown, file, inCase, text, document, contents, lines });
  for (const error of document.errors) faults.push(faultAtOffset(caseFile, error.pos[0], describe(error.code, error.message)));
  if (problem !== null && document.errors.length === 0) faults.push(faultAtOffset(caseFile, 0, describe('', problem)));
  return caseFile;
}

/** An alias without its anchor, or too many of them, shows only here. */
function readContents(document: Document): { readonly contents: unknown; readonly problem: string | null } {
  try {
    return { contents: document.toJS() ?? {}, problem: null };
  } catch (error) {
    return { contents: {}, problem: error instanceof Error ? error.message : String(error) };
  }
}

function describe(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'expected each property once, came one a second time. Remove one of the two.';
  return `expected YAML, came something else: ${message}. Text with ": ", " #", or a first sign of [ { * & ! | > % @ wants quotes.`;
}
