import { FONT_WIDTHS } from './font-widths.js';

/** What is as wide as most letters, for those that the font does not have. */
const USUAL = 600;

interface Run {
  readonly first: number;
  readonly widths: readonly number[];
}

const readRuns = (name: 'regular' | 'bold'): readonly Run[] =>
  FONT_WIDTHS[name].map(([first, widths]) => ({ first, widths: widths.split(' ').map(Number) }));

const RUNS = { regular: readRuns('regular'), bold: readRuns('bold') };

/** How wide a text is in Noto Sans, in the unit of its size. */
export function measureText(text: string, size: number, bold = false): number {
  const runs = bold ? RUNS.bold : RUNS.regular;
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += measureLetter(letter, runs);
  return (thousandths * size) / 1000;
}

function measureLetter(letter: string, runs: readonly Run[]): number {
  if (/\p{Mark}/u.test(letter)) return 0;
  const code = letter.codePointAt(0) ?? 0;
  const run = runs.find(({ first, widths }) => code >= first && code < first + widths.length);
  const width = run?.widths[code - run.first] ?? 0;
  // Scripts that are written in squares are as wide as high.
  return width > 0 ? width : code >= 0x2e80 ? 1000 : USUAL;
}

/**
 * Breaks a text into lines that fit. Words are kept whole unless one alone is too wide.
 * @param most lines; what is left ends in …
 * @returns no line for an empty text
 */
export function wrapText(text: string, size: number, width: number, most: number, bold = false): string[] {
  const fits = (line: string): boolean => measureText(line, size, bold) <= width;
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((whole) => breakWord(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), size, width, bold)];
}

/** The size in which the longest word of a text fits into a line: the given one, or a smaller one, but never below three fifths of it. */
export function fitSize(text: string, size: number, width: number, bold = false): number {
  const longest = Math.max(0, ...text.split(/\s+/).map((word) => measureText(word, size, bold)));
  return longest <= width ? size : Math.max(size * 0.6, (size * width) / longest);
}

/** As much of a text as fits in one line, ending in … where something is left out. */
export function shorten(text: string, size: number, width: number, bold = false): string {
  if (measureText(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measureText(`${letters.join('').trimEnd()}…`, size, bold) > width) letters.pop();
  // A word is not cut where one before it can stand.
  const cut = letters.join('');
  const space = cut.lastIndexOf(' ');
  const isWithinWord = text[cut.length] !== ' ' && space > cut.length * 0.6;
  return `${(isWithinWord ? cut.slice(0, space) : cut).replace(/[\s,;:.(–-]+$/, '')}…`;
}

function breakWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
