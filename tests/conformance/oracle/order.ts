import { number, text } from './graph.js';
import type { Props } from './graph.js';

export type Compare<T> = (a: T, b: T) => number;

/** Orders by the first comparison that tells two things apart. */
export function by<T>(...comparisons: readonly Compare<T>[]): Compare<T> {
  return (a, b) => {
    for (const compare of comparisons) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };
}

export function byText<T>(read: (item: T) => string): Compare<T> {
  return (a, b) => compareTexts(read(a), read(b));
}

export function byNumber<T>(read: (item: T) => number): Compare<T> {
  return (a, b) => read(a) - read(b);
}

/** By day, the undated last in both directions. */
export function byDay<T>(read: (item: T) => string | null, descending = false): Compare<T> {
  return (a, b) => {
    const [one, other] = [read(a), read(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return descending ? compareTexts(other, one) : compareTexts(one, other);
  };
}

interface Item {
  readonly props: Props;
}

export const dayOf = (item: Item): string | null => text(item.props, 'day');
export const idOf = (item: Item): string => text(item.props, 'id') ?? '';
export const byId: Compare<Item> = byText(idOf);
export const byNameAndId: Compare<Item> = by(
  byText((item: Item) => text(item.props, 'name') ?? ''),
  byId,
);
export const byDateAndId: Compare<Item> = by(byDay(dayOf), byId);

/** Claims: by day, then id. */
export function byClaimDate(order: unknown): Compare<Item> {
  return by(byDay(dayOf, order === 'DATE_DESC'), byId);
}

/** Relations: by day, then the claim's id, then which of its relations it is. */
export function byRelationDate(order: unknown): Compare<Item> {
  return by(
    byDay(dayOf, order === 'DATE_DESC'),
    byText((item: Item) => text(item.props, 'claimId') ?? ''),
    byNumber((item: Item) => number(item.props, 'ordinal') ?? 0),
  );
}

const KINDS = ['Relation', 'Concern', 'Membership'];

/** The best attested link first: Relation, Concern, Membership; then certainty, date, id. */
export const byAttestation: Compare<Item> = by(
  byNumber((item: Item) => KINDS.indexOf(text(item.props, 'typename') ?? '')),
  byCertainty(),
);

/** The surer first, then the earlier, then by id; a membership counts as stated and undated. */
export function byCertainty(): Compare<Item> {
  return by(
    byNumber((item: Item) => -rankOf(item)),
    byDateAndId,
  );
}

export function rankOf(item: Item): number {
  return text(item.props, 'typename') === 'Membership' ? 3 : (number(item.props, 'rank') ?? 0);
}

/** By code points, as Neo4j orders strings. */
export function compareTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1)
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return liftSurrogate(a.charCodeAt(i)) - liftSurrogate(b.charCodeAt(i));
  return a.length - b.length;
}

/** Half of a character beyond U+FFFF comes after all those below. */
function liftSurrogate(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
