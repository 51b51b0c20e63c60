import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written line by line. */
export interface CsvFile {
  line(text: string): void;
  close(): void;
}

const BUFFER = 65_536;

/** Opens a file to write; lines are gathered to some size first. */
export function openCsvFile(file: string): CsvFile {
  const descriptor = openSync(file, 'w');
  let lines: string[] = [];
  let size = 0;
  const flush = (): void => {
    writeSync(descriptor, lines.join(''));
    [lines, size] = [[], 0];
  };
  return {
    line: (text) => {
      lines.push(`${text}\n`);
      size += text.length;
      if (size > BUFFER) flush();
    },
    close: () => {
      flush();
      closeSync(descriptor);
    },
  };
}
