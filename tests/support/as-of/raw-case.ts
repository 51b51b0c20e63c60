import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseFault } from '../../../src/cases/case-file.js';
import type { ListName } from '../../../src/cases/collection.js';
import { readCase } from '../../../src/cases/read-case.js';

/** A record, or a part of one, as its author wrote it: short forms stay short. */
export type Raw = Readonly<Record<string, unknown>>;

/** A case file as plain values. */
export interface RawFile {
  /** Path below the folder of the collection. */
  readonly name: string;
  readonly contents: Raw;
}

/** Reads a collection as its authors wrote it. @throws where a file is not YAML */
export function readRawCase(folder: string): readonly RawFile[] {
  const faults: CaseFault[] = [];
  const files = readCase(folder, faults);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return files.map(({ file, contents }) => ({ name: path.relative(path.resolve(folder), path.resolve(file)), contents: contents as Raw }));
}

/** Writes a collection into a folder, under the same names. */
export function writeRawCase(files: readonly RawFile[], folder: string): void {
  for (const { name, contents } of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), JSON.stringify(contents));
  }
}

/** Lists the records of one kind, in the order of files and lines. */
export function listRecords(files: readonly RawFile[], list: ListName): readonly Raw[] {
  return files.flatMap(({ contents }) => records(contents[list]));
}

/** Changes each record of one kind; null takes it out. */
export function changeRecords(
  files: readonly RawFile[],
  list: ListName,
  change: (record: Raw, defaults: Raw) => Raw | null,
): readonly RawFile[] {
  return files.map((file) => {
    if (file.contents[list] === undefined) return file;
    const defaults = (file.contents['defaults'] ?? {}) as Raw;
    const changed = records(file.contents[list]).flatMap((record) => change(record, defaults) ?? []);
    return { ...file, contents: { ...file.contents, [list]: changed } };
  });
}

/** The ids that stand in a property: one, several, or none; a participant counts as its thing. */
export function idsIn(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((entry: unknown) =>
    typeof entry === 'string' ? entry : String((entry as Raw)['thing']),
  );
}

/** The entries of a property that are objects, or none. */
export function records(value: unknown): readonly Raw[] {
  return (value ?? []) as readonly Raw[];
}
