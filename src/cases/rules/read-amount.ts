/** A sum of money, between two bounds. */
export interface Amount {
  /** tenge, dollars, euros. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

const MANY: Readonly<Record<string, number>> = Object.freeze({ thousand: 1e3, million: 1e6 });
/** Sums are rounded when they are told: 530 thousand and 530,250 are one. */
const ROUNDED = 0.05;
const ABOUT = 0.15;

/**
 * Reads a sum such as "about 1,500 dollars each" or "8.212 million tenge".
 * @returns null where the text is none, or a range
 */
export function readAmount(text: string | undefined): Amount | null {
  const match = /^(about|over|at least|up to)?\s*(\d[\d,.]*)\s*(thousand|million)?\s*(?:US )?(tenge|dollars|euros)\b/.exec(text ?? '');
  if (match === null) return null;
  const [, word, digits = '', many, unit = ''] = match;
  const value = Number(digits.replaceAll(',', '')) * (MANY[many ?? ''] ?? 1);
  if (!Number.isFinite(value)) return null;
  const spread = word === 'about' ? ABOUT : ROUNDED;
  return {
    unit,
    low: word === 'up to' ? 0 : value * (1 - spread),
    high: word === 'over' || word === 'at least' ? Infinity : value * (1 + spread),
  };
}
