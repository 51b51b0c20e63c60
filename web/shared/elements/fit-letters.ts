import { measureText } from '../../../src/view/draw/measure.js';

/** Of all letters that names are made of, in about their shares. */
const SAMPLE = 'European Parliament adopted Kazakhstan’s trade union law';

/** By how much letters are smaller than they were drawn, at most 1. */
export interface Letters {
  readonly regular: number;
  readonly bold: number;
}

export const AS_DRAWN: Letters = Object.freeze({ regular: 1, bold: 1 });

/**
 * By how much letters have to be smaller so that they need no more room than pictures give them: a page may have a wider face than pictures are measured with.
 * @param family the faces, as CSS names them
 */
export function fitLetters(family: string): Letters {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return AS_DRAWN;
  const fit = (weight: number): number => {
    context.font = `${String(weight)} 100px ${family}`;
    const { width } = context.measureText(SAMPLE);
    return width > 0 ? Math.min(1, measureText(SAMPLE, 100, weight === 600) / width) : 1;
  };
  return { regular: fit(400), bold: fit(600) };
}
