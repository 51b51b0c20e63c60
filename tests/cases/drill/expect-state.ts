import { writeSigns } from './edits.js';
import type { Signs } from './edits.js';

/** What is known of a passage: its words, and where they stood. */
export interface DrillPassage {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly text: string;
  readonly phrase: string;
}

/** What a check has to find, told from the edit and not by searching for something similar. */
export interface Expected {
  readonly state: 'EXACT' | 'MOVED' | 'CHANGED' | 'GONE';
  /** Where it stands; null where that is not to be told. */
  readonly start: number | null;
}

/**
 * Tells from the signs that survived an edit what is to be found of a passage.
 * EXACT: its signs, or a copy to the letter, stand at its place in its paragraph. MOVED: there is one copy, elsewhere. CHANGED: several copies elsewhere;
 * or its phrase is somewhere; or three fifths of the words of its phrase survived, one behind the other. GONE: none of that.
 */
export function expectState(signs: Signs, passage: DrillPassage): Expected {
  const text = writeSigns(signs);
  const copies = findCopies(text, passage.text);
  if (copies.includes(passage.start) && countParagraph(text, passage.start) === passage.paragraph)
    return { state: 'EXACT', start: passage.start };
  const [copy] = copies;
  if (copies.length === 1 && copy !== undefined) return { state: 'MOVED', start: copy };
  if (copies.length > 1 || text.includes(passage.phrase)) return { state: 'CHANGED', start: null };
  return { state: isPhraseLeft(signs, passage) ? 'CHANGED' : 'GONE', start: null };
}

/** Whether a check that says EXACT would hide that the passage went elsewhere and something else is there. */
export function isSilentMove(signs: Signs, { start, end, text, paragraph }: DrillPassage): boolean {
  return writeSigns(signs.slice(start, end)) !== text || countParagraph(writeSigns(signs), start) !== paragraph;
}

function findCopies(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

function countParagraph(text: string, place: number): number {
  const before = text.slice(0, place).split('\n');
  const current = before.pop() ?? '';
  const rest = text.slice(place).split('\n')[0] ?? '';
  return before.filter((line) => line.trim() !== '').length + (`${current}${rest}`.trim() === '' ? 0 : 1);
}

/** Whether enough words of the phrase survived with all their letters, in order, near one another. */
function isPhraseLeft(signs: Signs, { start, text, phrase }: DrillPassage): boolean {
  const first = start + text.indexOf(phrase);
  const words = [...phrase.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)];
  const places = new Map(signs.flatMap(({ from }, place) => (from === null ? [] : [[from, place] as const])));
  const left = words.flatMap((word) => {
    const letters = [...word[0]].flatMap((letter, i) => (/['’]/.test(letter) ? [] : [first + word.index + i]));
    const found = letters.map((letter) => places.get(letter));
    const [begin] = found;
    const last = found.at(-1);
    return begin === undefined || last === undefined || found.includes(undefined) || last - begin > letters.length + 1 ? [] : [begin];
  });
  const isTogether = left.every((place, i) => i === 0 || (place > (left[i - 1] ?? 0) && place - (left[i - 1] ?? 0) < 60));
  return isTogether && left.length >= Math.max(Math.min(2, words.length), Math.ceil(words.length * 0.6));
}
