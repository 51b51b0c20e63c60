import type { Random } from '../../conformance/generator/random.js';

/** A sign of a text: where it stood in the text that the case was made from; null where the edit typed it. */
export interface Sign {
  readonly point: string;
  readonly from: number | null;
}

export type Signs = readonly Sign[];

/** An edit, by name: what it makes of a text. */
export type Edit = (signs: Signs, random: Random, passages: readonly { readonly start: number; readonly end: number }[]) => Signs;

/** Reads a text as signs that know their place. */
export function readSigns(text: string): Signs {
  return [...text].map((point, from) => ({ point, from }));
}

/** New signs, typed by the edit. */
function type(text: string): Signs {
  return [...text].map((point) => ({ point, from: null }));
}

export function writeSigns(signs: Signs): string {
  return signs.map(({ point }) => point).join('');
}

/** Splits into lines, each with its line end. */
function splitLines(signs: Signs): Signs[] {
  const lines: Sign[][] = [[]];
  for (const sign of signs) {
    lines.at(-1)?.push(sign);
    if (sign.point === '\n') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** Places of the lines that hold something. */
function listParagraphs(lines: readonly Signs[]): number[] {
  return lines.flatMap((line, index) => (writeSigns(line).trim() === '' ? [] : [index]));
}

/** Every word that begins in a range, as the places of its signs. */
function listWords(signs: Signs, start: number, end: number): { readonly start: number; readonly end: number }[] {
  const text = writeSigns(signs);
  // Of the texts of the drill every sign is one UTF-16 unit, so that places in both agree.
  return [...text.matchAll(/\p{L}{3,}/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((word) => word.start >= start && word.end <= end);
}

function changeWord(signs: Signs, random: Random, words: readonly { readonly start: number; readonly end: number }[]): Signs {
  if (words.length === 0) return signs;
  const { start, end } = random.pick(words);
  return [...signs.slice(0, start), ...type(random.pick(['xylophone', 'quartz', 'vox', 'jukebox'])), ...signs.slice(end)];
}

function editLines(signs: Signs, edit: (lines: Signs[], paragraphs: readonly number[]) => void): Signs {
  const lines = splitLines(signs);
  edit(lines, listParagraphs(lines));
  return lines.flat();
}

function takeLine(lines: Signs[], index: number): Signs {
  return lines.splice(index, 1)[0] ?? [];
}

function retype(signs: Signs, table: Readonly<Record<string, string>>): Signs {
  return signs.flatMap((sign) => (table[sign.point] === undefined ? [sign] : type(table[sign.point] ?? '')));
}

/** What is done to a text in the drill, ten ways. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a word in a passage changed': (signs, random, passages) => {
    const { start, end } = random.pick(passages);
    return changeWord(signs, random, listWords(signs, start, end));
  },
  'a word anywhere changed': (signs, random) => changeWord(signs, random, listWords(signs, 0, signs.length)),
  'a word changed in three places': (signs, random) =>
    [1, 2, 3].reduce((edited: Signs) => changeWord(edited, random, listWords(edited, 0, edited.length)), signs),
  'two paragraphs swapped': (signs, random) =>
    editLines(signs, (lines, paragraphs) => {
      const [one = 0, other = 0] = random.some(paragraphs, 2, 2);
      [lines[one], lines[other]] = [lines[other] ?? [], lines[one] ?? []];
    }),
  'a paragraph moved': (signs, random) =>
    editLines(signs, (lines, paragraphs) => {
      const line = takeLine(lines, random.pick(paragraphs));
      lines.splice(random.below(lines.length), 0, line);
    }),
  'a paragraph cut': (signs, random) => editLines(signs, (lines, paragraphs) => void takeLine(lines, random.pick(paragraphs))),
  'a paragraph doubled on the spot': (signs, random) =>
    editLines(signs, (lines, paragraphs) => {
      const index = random.pick(paragraphs);
      lines.splice(index, 0, lines[index] ?? []);
    }),
  'a paragraph doubled at the top': (signs, random) =>
    editLines(signs, (lines, paragraphs) => void lines.unshift(lines[random.pick(paragraphs)] ?? [])),
  'quotes retyped': (signs, random) =>
    retype(
      signs,
      random.pick([
        { '“': '"', '”': '"', '’': "'", '"': '“', "'": '’' },
        { '“': '«', '”': '»', '"': '„', '’': 'ʼ', "'": 'ʼ' },
      ]),
    ),
  'spaces retyped': (signs, random) =>
    editLines(signs, (lines, paragraphs) => {
      const index = random.pick(paragraphs);
      lines[index] = retype(lines[index] ?? [], { ' ': random.pick(['\u00a0', '  ', '\u2009']) });
    }),
  'a paragraph broken in two': (signs, random) =>
    editLines(signs, (lines, paragraphs) => {
      const index = random.pick(paragraphs);
      const line = lines[index] ?? [];
      const spaces = line.flatMap(({ point }, place) => (point === ' ' ? [place] : []));
      if (spaces.length > 0)
        lines[index] = line.map((sign, place) => (place === spaces[spaces.length >> 1] ? { point: '\n', from: null } : sign));
    }),
};
