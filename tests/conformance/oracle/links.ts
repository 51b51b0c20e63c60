import { text } from './graph.js';
import type { StoredEdge } from './graph.js';
import { matchesEnds, matchesLink } from './relations.js';
import type { RelationFilter } from './relations.js';
import type { Store } from './store.js';

/** RELATION, CONCERN or MEMBERSHIP. */
export function kindOf(link: StoredEdge): string {
  return (text(link.props, 'typename') ?? '').toUpperCase();
}

/** Whether a walk may use the link: it is of a kind asked for, and the filter holds for every relation and concern. */
export function isWalkable(store: Store, link: StoredEdge, through: readonly string[], filter: RelationFilter): boolean {
  if (!through.includes(kindOf(link))) return false;
  return kindOf(link) === 'MEMBERSHIP' || (matchesLink(link, filter) && matchesEnds(store, link, filter, false));
}

/** The end of the link that is not the given one. */
export function otherEnd(link: StoredEdge, id: string): string {
  return link.from === id ? link.to : link.from;
}
