import { createHash } from 'node:crypto';
import type { CasePassage } from './case-data.js';
import { findNearText } from './find-near-text.js';

/** What a check of one passage against a text found. */
export interface Finding {
  readonly state: 'EXACT' | 'MOVED' | 'CHANGED' | 'GONE';
  /** Where the passage, or what is left of it, stands in the text; code points, end exclusive. Null where it is gone. */
  readonly start: number | null;
  readonly end: number | null;
  /** One sentence for a person. */
  readonly note: string;
}

/** A text as code points, which is how offsets count. */
export interface VerifiedText {
  readonly points: readonly string[];
  readonly text: string;
  /** For each code point, the number of the paragraph: lines that are not blank, from 1. */
  readonly paragraphs: readonly number[];
}

/** A range of code points, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export type VerifiablePassage = Pick<CasePassage, 'start' | 'end' | 'paragraph' | 'phrase' | 'sha256'>;

export function readVerifiedText(text: string): VerifiedText {
  const lines = text.split(/(?<=\n)/);
  let paragraph = 0;
  const paragraphs = lines.flatMap((line) => {
    if (line.trim() !== '') paragraph += 1;
    return Array.from(line, () => paragraph);
  });
  return Object.freeze({ text, points: Object.freeze([...text]), paragraphs: Object.freeze(paragraphs) });
}

/**
 * Checks a passage against the text of its document.
 * EXACT: it stands at its offsets, in its paragraph. MOVED: the same passage stands at one other place, or in a paragraph of another number.
 * CHANGED: its phrase, or nearly its phrase, is there and the passage is not. GONE: neither. A passage without offsets is its phrase.
 * Nothing is re-anchored: the finding says where to look.
 * @param within where in the text it can be if it was changed; anywhere, where nothing is known of the passages around it
 */
export function verifyPassage(text: VerifiedText, passage: VerifiablePassage, within: TextRange | null = null): Finding {
  const { start, end, phrase } = passage;
  const places = findAll(text, phrase);
  if (start === undefined || end === undefined) return verifyPhrase(text, phrase, places);
  return verifyPlace(text, passage, { start, end }, places) ?? verifyNear(text, phrase, within);
}

/** The findings that the place and the phrase tell; null where neither is there to the letter. */
function verifyPlace(text: VerifiedText, passage: VerifiablePassage, { start, end }: TextRange, places: readonly number[]): Finding | null {
  const { phrase, paragraph, sha256 } = passage;
  const here = text.points.slice(start, end).join('');
  const isSame = hashText(here) === sha256 && here.includes(phrase);
  const isIn = paragraph === undefined || text.paragraphs[start] === paragraph;
  if (isSame && isIn) return finding('EXACT', start, end, 'The passage stands where it should.');
  const moved = findMoved(text.points, places, end - start, [...phrase].length, sha256);
  const [place] = moved;
  if (place !== undefined && moved.length === 1)
    return finding('MOVED', place, place + end - start, describeMove(text, place, end - start));
  if (moved.length > 1)
    return finding('CHANGED', null, null, `The passage stands at ${String(moved.length)} places, and none of them is ${String(start)}.`);
  if (here.includes(phrase)) return finding('CHANGED', start, end, 'The phrase stands at its place; the words around it have changed.');
  const [first] = places;
  if (first === undefined) return null;
  const last = first + [...phrase].length;
  return finding('CHANGED', first, last, `The phrase stands at ${String(first)}; the passage around it has changed.`);
}

function describeMove({ paragraphs }: VerifiedText, place: number, length: number): string {
  return `The passage stands at ${String(place)} to ${String(place + length)} now, in paragraph ${String(paragraphs[place])}.`;
}

function verifyPhrase(text: VerifiedText, phrase: string, places: readonly number[]): Finding {
  const [first] = places;
  return first === undefined
    ? verifyNear(text, phrase, null)
    : finding('EXACT', first, first + [...phrase].length, 'The phrase is in the text.');
}

function verifyNear({ points }: VerifiedText, phrase: string, within: TextRange | null): Finding {
  const { start, end } = within ?? { start: 0, end: points.length };
  const near = findNearText(points.slice(start, end), phrase);
  return near === null
    ? finding('GONE', null, null, 'Neither the passage nor its phrase is in the text.')
    : finding('CHANGED', start + near.start, start + near.end, `Something like the phrase stands at ${String(start + near.start)}.`);
}

/** Where windows as long as the passage, around the phrase, have the passage's hash. */
function findMoved(
  points: readonly string[],
  places: readonly number[],
  length: number,
  phraseLength: number,
  sha256: string,
): readonly number[] {
  const starts = new Set(
    places.flatMap((place) => Array.from({ length: Math.max(0, length - phraseLength + 1) }, (_, before) => place - before)),
  );
  return [...starts].filter(
    (start) => start >= 0 && start + length <= points.length && hashText(points.slice(start, start + length).join('')) === sha256,
  );
}

/** Every place of the phrase, in code points. */
function findAll({ points, text }: VerifiedText, phrase: string): readonly number[] {
  const places: number[] = [];
  const isPlain = points.length === text.length;
  for (let unit = text.indexOf(phrase); unit !== -1; unit = text.indexOf(phrase, unit + 1))
    places.push(isPlain ? unit : [...text.slice(0, unit)].length);
  return places;
}

export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function finding(state: Finding['state'], start: number | null, end: number | null, note: string): Finding {
  return Object.freeze({ state, start, end, note });
}
