/** A word of a text, without signs, in small letters, with its place in code points. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** This part of a phrase's words, in their order, must be found close together for the place to count. */
const SHARE = 0.6;

/**
 * Finds a place that is nearly the phrase: other signs, capitals or spaces, a word more or less.
 * @returns code points, end exclusive; null where nothing is near enough
 */
export function findNearText(points: readonly string[], phrase: string): { readonly start: number; readonly end: number } | null {
  const words = readWords(points);
  const wanted = readWords([...phrase]).map(({ text }) => text);
  let best: { readonly start: number; readonly end: number; readonly found: number } | null = null;
  words.forEach((word, index) => {
    if (!wanted.includes(word.text)) return;
    const near = words.slice(index, index + wanted.length + 2);
    const matched = matchInOrder(near, wanted);
    const last = matched.at(-1);
    if (last !== undefined && matched.length > (best?.found ?? 0)) best = { start: word.start, end: last.end, found: matched.length };
  });
  const place = best as { readonly start: number; readonly end: number; readonly found: number } | null;
  return place !== null && place.found >= Math.max(Math.min(2, wanted.length), Math.ceil(wanted.length * SHARE))
    ? { start: place.start, end: place.end }
    : null;
}

/** The longest run of wanted words, in order, that begins with the first word at hand. */
function matchInOrder(words: readonly Word[], wanted: readonly string[]): readonly Word[] {
  const matched: Word[] = [];
  let from = 0;
  for (const word of words) {
    const at = wanted.indexOf(word.text, from);
    if (at === -1) continue;
    matched.push(word);
    from = at + 1;
  }
  return matched;
}

function readWords(points: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  let text = '';
  points.concat(' ').forEach((point, index) => {
    if (/[\p{L}\p{N}]/u.test(point)) text += point.toLowerCase();
    else if (text !== '' && !/['’]/.test(point)) {
      words.push({ text, start: index - [...text].length, end: index });
      text = '';
    }
  });
  return words;
}
