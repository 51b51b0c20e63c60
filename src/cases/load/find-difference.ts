import type { Graph } from '../graph/graph.js';

/** A record as it is stored. */
export interface StoredRecord {
  readonly id: string;
  readonly hash: string;
  /** Of a claim: its verb, whose links it has. */
  readonly relation: string | null;
  /** Whether a rule found it: it comes and goes with the claims. */
  readonly isProjected?: boolean;
}

/** What loading has to do, as ids of records in order. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly StoredRecord[];
  readonly removed: readonly StoredRecord[];
  readonly unchanged: number;
}

/**
 * Compares the records of a graph with those that are stored.
 * @param isWhole false: an earlier load was cut off, so that no stored record can be trusted and all are written anew
 */
export function findDifference(graph: Graph, stored: readonly StoredRecord[], isWhole: boolean): Difference {
  const wanted = new Map(graph.nodes.filter(({ id, owner }) => id === owner).map(({ id, props }) => [id, props['hash']]));
  const known = new Set(stored.map(({ id }) => id));
  const kept = stored.filter(({ id }) => wanted.has(id));
  const changed = kept.filter(({ id, hash }) => !isWhole || wanted.get(id) !== hash);
  return Object.freeze({
    added: [...wanted.keys()].filter((id) => !known.has(id)),
    changed,
    removed: stored.filter(({ id }) => !wanted.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    unchanged: kept.length - changed.length,
  });
}

/** Tells whether there is nothing to do. */
export function isSame({ added, changed, removed }: Difference): boolean {
  return added.length + changed.length + removed.length === 0;
}
