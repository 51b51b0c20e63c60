import { text } from './graph.js';
import { groupBy } from './group.js';
import { isWalkable, kindOf } from './links.js';
import type { RelationFilter } from './relations.js';
import type { Store } from './store.js';
import { by, byNumber, byText } from './order.js';

export interface RelationCount {
  readonly kind: string;
  readonly type: string | null;
  readonly direction: string;
  readonly count: number;
}

const KINDS = ['RELATION', 'CONCERN', 'MEMBERSHIP'];
const DIRECTIONS = ['IN', 'OUT'];

/** How many links a thing has of each kind, type and direction, by kind, the most first; one that joins a thing to itself counts in both directions. */
export function countRelations(store: Store, id: string, filter: RelationFilter, through: readonly string[]): RelationCount[] {
  const ends = store
    .linksOf(id)
    .filter((link) => isWalkable(store, link, through, filter))
    .flatMap((link) => {
      const kind = kindOf(link);
      const type = kind === 'MEMBERSHIP' ? null : text(link.props, 'relation');
      const directions = DIRECTIONS.filter((direction) => (direction === 'OUT' ? link.from : link.to) === id);
      return directions.map((direction) => ({ kind, type, direction }));
    });
  const groups = groupBy(ends, ({ kind, type, direction }) => `${kind} ${type ?? ''} ${direction}`);
  return [...groups.values()].flatMap((group) => (group[0] ? [{ ...group[0], count: group.length }] : [])).sort(byKind);
}

const byKind = by<RelationCount>(
  byNumber(({ kind }) => KINDS.indexOf(kind)),
  byNumber(({ count }) => -count),
  byText(({ type }) => type ?? ''),
  byNumber(({ direction }) => DIRECTIONS.indexOf(direction)),
);
