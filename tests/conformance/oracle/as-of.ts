import { text } from './graph.js';
import type { Props, StoredGraph } from './graph.js';

/** What of a graph was public by the end of a day: nodes and relationships that were, and between nodes that were. */
export function keepUntil({ nodes, relationships }: StoredGraph, said: string): StoredGraph {
  const isPublic = (props: Props): boolean => (text(props, 'saidOn') ?? '') <= said;
  const kept = nodes.filter(({ props }) => isPublic(props));
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, relationships: relationships.filter(({ props, from, to }) => isPublic(props) && ids.has(from) && ids.has(to)) };
}
