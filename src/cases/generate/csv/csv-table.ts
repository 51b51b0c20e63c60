import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Properties } from '../../graph/graph.js';
import { openCsvFile } from './csv-file.js';
import type { CsvFile } from './csv-file.js';
import { writeField, writeHead } from './csv-value.js';

/** A row: the ids that the import tool wants first, and the properties. */
export interface CsvRow {
  readonly ids: readonly string[];
  readonly props: Properties;
}

/** All nodes with the same labels, or all relationships of a type. */
export interface CsvTable {
  add(rows: readonly CsvRow[]): void;
  /** @returns pairs of a file with the heads of the columns and one with the rows, by their names in the folder */
  close(): readonly string[];
}

/**
 * Opens a table. Which columns there are shows only on the way: a property that comes late begins another pair of files,
 * since the tool wants every row as long as its head.
 * @param name begins the names of the files
 * @param idHeads heads of the columns that hold ids
 */
export function openCsvTable(folder: string, name: string, idHeads: readonly string[]): CsvTable {
  const heads = new Map<string, string>();
  const pairs: string[] = [];
  let file: CsvFile | null = null;
  const begin = (): CsvFile => {
    file?.close();
    const files = ['head', 'rows'].map((part) => `${name}-${String(pairs.length + 1)}-${part}.csv`) as [string, string];
    writeFileSync(path.join(folder, files[0]), `${[...idHeads, ...heads.values()].join(',')}\n`);
    pairs.push(files.join(','));
    return (file = openCsvFile(path.join(folder, files[1])));
  };
  return {
    add: (rows) => {
      const known = heads.size;
      for (const { props } of rows)
        for (const key in props) if (!heads.has(key)) heads.set(key, writeHead(key, props[key] as Properties[string]));
      const open = file === null || heads.size > known ? begin() : file;
      const keys = [...heads.keys()];
      for (const { ids, props } of rows) open.line([...ids, ...keys.map((key) => writeField(props[key]))].join(','));
    },
    close: () => {
      file?.close();
      return pairs;
    },
  };
}
