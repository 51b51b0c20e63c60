import type { FolderVerification } from './verify-folder.js';
import type { Verification } from './verify-case.js';

const STATES = ['EXACT', 'MOVED', 'CHANGED', 'GONE'] as const;

/** How many passages have each state. */
export type StateCounts = Readonly<Record<(typeof STATES)[number], number>>;

/** What a check of one document found, as JSON. */
export interface DocumentReport {
  readonly document: string;
  readonly sha256: string;
  /** False: the case was made from another version of the text. */
  readonly isSameText: boolean;
  readonly states: StateCounts;
  readonly passages: readonly object[];
}

/** What a check of a folder found, as JSON. */
export interface FolderReport {
  readonly checkedOn: string;
  readonly states: StateCounts;
  readonly documents: readonly (DocumentReport & { readonly file: string })[];
  /** Documents of which there is no text. */
  readonly without: readonly string[];
  /** Files that belong to no document. */
  readonly strays: readonly string[];
}

/** Writes what a check of one document found as JSON. */
export function reportVerification(verification: Verification): DocumentReport {
  const { document, sha256, isSameText, passages } = verification;
  const list = passages.map(({ id, state, start, end, phrase, note }) => ({ id, state, start, end, phrase, note }));
  return { document: document.value.id, sha256, isSameText, states: countStates([verification]), passages: list };
}

/** Writes what a check of a folder found as JSON. @param checkedOn the day, such as 2026-11-24 */
export function reportFolder({ checked, without, strays }: FolderVerification, checkedOn: string): FolderReport {
  return {
    checkedOn,
    states: countStates(checked.map(({ verification }) => verification)),
    documents: checked.map(({ file, verification }) => ({ file, ...reportVerification(verification) })),
    without,
    strays,
  };
}

/** Says what a check of one document found, to a person: what does not stand, and how many do. */
export function describeVerification(verification: Verification): string {
  const { document, isSameText, passages } = verification;
  const lines = passages
    .filter(({ state }) => state !== 'EXACT')
    .map(({ id, state, phrase, note }) => `${id}: ${state}: ${note} "${phrase}"`);
  const version = isSameText ? [] : ['This is another version of the text than the case was made from.'];
  return [...version, ...lines, `${document.value.id}: ${writeCounts(countStates([verification]))}.`].join('\n');
}

/** Says what a check of a folder found, to a person. */
export function describeFolder({ checked, without, strays }: FolderVerification): string {
  const all = countStates(checked.map(({ verification }) => verification));
  return [
    ...checked.map(({ verification }) => describeVerification(verification)),
    ...strays.map((file) => `${file}: expected the text of a document, named <id>.txt; it is that of none.`),
    `Texts of ${String(checked.length)} documents: ${writeCounts(all)}. Of ${String(without.length)} documents there is no text in the folder.`,
  ].join('\n');
}

function countStates(verifications: readonly Verification[]): StateCounts {
  const states = verifications.flatMap(({ passages }) => passages.map(({ state }) => state));
  return Object.fromEntries(STATES.map((state) => [state, states.filter((each) => each === state).length])) as unknown as StateCounts;
}

function writeCounts(counts: StateCounts): string {
  return STATES.map((state) => `${String(counts[state])} ${state}`).join(', ');
}
