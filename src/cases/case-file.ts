import type { Document, LineCounter } from 'yaml';

/** Way from the top of a file to a value in it. */
export type CasePath = readonly (string | number)[];

/** One YAML file of a collection, parsed, with what is needed to point into it. */
export interface CaseFile {
  /** Path as a person would write it, for messages. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** Name of the case, which is that of its folder in the collection; null for a file that lies in no case. */
  readonly inCase: string | null;
  readonly text: string;
  readonly document: Document;
  /** What the file says, as plain values. */
  readonly contents: unknown;
  readonly lines: LineCounter;
}

/** Something wrong in a case file. Lines and columns count from 1. */
export interface CaseFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What was expected, what came, and a suggestion. */
  readonly message: string;
}

/** Writes faults as `file:line:column: message`, in the order of files and lines. */
export function writeFaults(faults: readonly CaseFault[]): string {
  const ordered = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return ordered.map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message}`).join('\n');
}
