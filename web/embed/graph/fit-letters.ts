import { measureText } from '../../../src/view/draw/measure.js';

/** Of all letters that names are made of, in about their shares. */
const SAMPLE = 'European Parliament adopted Kazakhstan’s trade union law';

/**
 * By how much letters have to be smaller so that they need no more room than pictures give them: a page may have a wider face than pictures are measured with.
 * @param family the faces, as CSS names them
 * @returns at most 1
 */
export function fitLetters(family: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 1;
  context.font = `100px ${family}`;
  const { width } = context.measureText(SAMPLE);
  return width > 0 ? Math.min(1, measureText(SAMPLE, 100) / width) : 1;
}
