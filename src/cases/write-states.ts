import { isMap, isScalar } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import type { CaseFile, CasePath } from './case-file.js';
import { fingerprintPassage } from './fingerprint-passage.js';
import type { Verification } from './verify-case.js';

/** A change of a file's text: what stands from start to end becomes `text`. */
interface Edit {
  readonly file: CaseFile;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Records what a check found: state, day and what was checked on each passage, and the text's hash on the document.
 * Only these values change; comments, order and layout of the files stay as they are, to the letter.
 * @param day on which the check was made, 2026-11-24
 * @returns the new text of each file that changes
 */
export function writeStates({ document, sha256, passages }: Verification, day: string): ReadonlyMap<CaseFile, string> {
  const edits = [
    ...setValues(document.file, document.path, { sha256 }),
    ...passages.flatMap(({ record, path, state, id }) => {
      const passage = record.value.passages[Number(id.split('.p').at(-1)) - 1];
      const checkedAs = passage === undefined ? '' : fingerprintPassage(passage, sha256);
      return setValues(record.file, [...record.path, ...path], { state: state.toLowerCase(), checkedOn: day, checkedAs });
    }),
  ];
  const files = [...new Set(edits.map(({ file }) => file))];
  return new Map(
    files
      .map(
        (file) =>
          [
            file,
            applyEdits(
              file.text,
              edits.filter((edit) => edit.file === file),
            ),
          ] as const,
      )
      .filter(([file, text]) => text !== file.text),
  );
}

function setValues(file: CaseFile, path: CasePath, values: Readonly<Record<string, string>>): readonly Edit[] {
  const map: unknown = file.document.getIn(path, true);
  if (!isMap(map)) return [];
  const missing: string[] = [];
  const edits = Object.entries(values).flatMap(([key, value]) => {
    const range = findPair(map, key)?.value;
    if (isScalar(range) && range.range) return [{ file, start: range.range[0], end: range.range[1], text: writeScalar(value) }];
    missing.push(`${key}: ${writeScalar(value)}`);
    return [];
  });
  return missing.length === 0 ? edits : [...edits, addLines(file, map, missing)];
}

/** New properties come after the last one: on lines of their own, or before the closing brace. */
function addLines(file: CaseFile, map: YAMLMap, lines: readonly string[]): Edit {
  const last = map.items.at(-1);
  const end = endOf(last) ?? map.range?.[1] ?? 0;
  if (map.flow === true) return { file, start: end, end, text: lines.map((line) => `, ${line}`).join('') };
  const key = map.items[0]?.key;
  const column = isScalar(key) && key.range ? file.lines.linePos(key.range[0]).col - 1 : 0;
  const lineEnd = findLineEnd(file.text, end);
  return { file, start: lineEnd, end: lineEnd, text: lines.map((line) => `\n${' '.repeat(column)}${line}`).join('') };
}

/** A comment stays beside its value; a block of text ends past its own line end. */
function findLineEnd(text: string, end: number): number {
  if (text[end - 1] === '\n') return end - 1;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next;
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

function endOf(pair: Pair | undefined): number | undefined {
  const value = pair?.value as { range?: readonly [number, number, number] | null } | null | undefined;
  return value?.range?.[1];
}

/** A word that YAML could read as a number wants quotes. */
function writeScalar(value: string): string {
  return /^[0-9.]+(e[0-9]+)?$/i.test(value) ? `"${value}"` : value;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
