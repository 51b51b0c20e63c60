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
}

export function readVerifiedText(text: string): VerifiedText {
  return Object.freeze({ text, points: Object.freeze([...text]) });
}

/**
 * Checks a passage against the text of its document.
 * EXACT: it stands at its offsets. MOVED: the same passage stands at one other place. CHANGED: its phrase, or nearly its phrase, is there
 * and the passage is not. GONE: neither. A passage without offsets is its phrase. Nothing is re-anchored: the finding says where to look.
 */
export function verifyPassage({ points, text }: VerifiedText, passage: Pick<CasePassage, 'start' | 'end' | 'phrase' | 'sha256'>): Finding {
  const { start, end, phrase, sha256 } = passage;
  const places = findAll(points, text, phrase);
  if (start === undefined || end === undefined) return verifyPhrase(points, phrase, places);
  const here = points.slice(start, end).join('');
  if (hashText(here) === sha256 && here.includes(phrase)) return finding('EXACT', start, end, 'The passage stands where it should.');
  const moved = findMoved(points, places, end - start, [...phrase].length, sha256);
  const [place] = moved;
  if (place !== undefined && moved.length === 1)
    return finding('MOVED', place, place + end - start, `The passage stands at ${String(place)} to ${String(place + end - start)} now.`);
  if (moved.length > 1)
    return finding('CHANGED', null, null, `The passage stands at ${String(moved.length)} places, and none of them is ${String(start)}.`);
  if (here.includes(phrase)) return finding('CHANGED', start, end, 'The phrase stands at its place; the words around it have changed.');
  const [first] = places;
  if (first !== undefined)
    return finding(
      'CHANGED',
      first,
      first + [...phrase].length,
      `The phrase stands at ${String(first)}; the passage around it has changed.`,
    );
  return verifyNear(points, phrase);
}

function verifyPhrase(points: readonly string[], phrase: string, places: readonly number[]): Finding {
  const [first] = places;
  return first === undefined
    ? verifyNear(points, phrase)
    : finding('EXACT', first, first + [...phrase].length, 'The phrase is in the text.');
}

function verifyNear(points: readonly string[], phrase: string): Finding {
  const near = findNearText(points, phrase);
  return near === null
    ? finding('GONE', null, null, 'Neither the passage nor its phrase is in the text.')
    : finding('CHANGED', near.start, near.end, `Something like the phrase stands at ${String(near.start)}.`);
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
function findAll(points: readonly string[], text: string, phrase: string): readonly number[] {
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
