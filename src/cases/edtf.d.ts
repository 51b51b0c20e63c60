declare module 'edtf' {
  /** What the parser gives for one date, or for a list of dates and ranges. */
  export interface Parsed {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    readonly values: readonly unknown[];
    readonly earlier?: boolean;
    readonly later?: boolean;
    readonly offset?: number;
  }
  export function parse(text: string, constraints?: { readonly level?: number }): Parsed;
  /** Earliest and latest instant in milliseconds, of a single date. */
  export default function edtf(parsed: Parsed): { readonly min: number; readonly max: number };
}
