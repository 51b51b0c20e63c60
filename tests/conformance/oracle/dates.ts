import { text } from './graph.js';
import type { Props } from './graph.js';

const OPEN = ['0001-01-01', '9999-12-31'];

export interface FuzzyDate {
  readonly edtf: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: string | null;
  readonly phrase: string | null;
}

/** The date that lies on a node or link: an open or unknown bound is null. */
export function readFuzzyDate(props: Props): FuzzyDate {
  return {
    edtf: text(props, 'edtf'),
    start: readBound(props, 'start'),
    end: readBound(props, 'end'),
    basis: text(props, 'dateBasis'),
    phrase: text(props, 'datePhrase'),
  };
}

function readBound(props: Props, name: string): string | null {
  const day = text(props, name);
  return day === null || OPEN.includes(day) ? null : day;
}

export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** Whether the date overlaps the range; a date that is not said at all never does. A range without bounds asks nothing. */
export function overlaps(props: Props, range: DateRange | undefined): boolean {
  if (range?.from === undefined && range?.to === undefined) return true;
  if (text(props, 'dateBasis') === 'UNSTATED') return false;
  const { start, end } = readFuzzyDate(props);
  return (range.to === undefined || start === null || start <= range.to) && (range.from === undefined || end === null || end >= range.from);
}
