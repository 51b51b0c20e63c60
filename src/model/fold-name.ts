import { transliterate } from './transliterate.js';

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼʹʻ`´′]/gu;
const OTHER_SIGNS = /[^\p{L}\p{N}]+/gu;

/**
 * Folds a name so that its usual spellings fall together: Max Bokaev and Maks Bokayev, Mamay and Mamai, and Мамай.
 * Cyrillic is written in Latin letters first; then marks and apostrophes go, letters become small, other signs become spaces,
 * and each word has its letters of many spellings joined.
 * @returns words with one space between them; empty where the text holds no letter and no digit
 */
export function foldName(text: string): string {
  const letters = transliterate(text.normalize('NFC').toLowerCase())
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase();
  return letters.split(OTHER_SIGNS).filter(Boolean).map(foldWord).join(' ');
}

function foldWord(word: string): string {
  return word
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/q/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/^ie/, 'e')
    .replace(/([aeiou])ie/g, '$1e');
}
