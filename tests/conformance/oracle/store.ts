import { number, text } from './graph.js';
import type { StoredEdge, StoredGraph, StoredNode } from './graph.js';
import { groupBy } from './group.js';
import { by, byNumber, byText } from './order.js';

/** The graph, indexed: by id, by label, and by either end of a relationship. */
export interface Store {
  /** The node of that id, if the API can name it and it is not a link. */
  find(id: string): StoredNode | null;
  get(id: string): StoredNode;
  labelled(label: string): readonly StoredNode[];
  out(id: string, ...types: string[]): readonly StoredEdge[];
  into(id: string, ...types: string[]): readonly StoredEdge[];
  /** Relations, concerns and memberships. */
  readonly links: readonly StoredEdge[];
  /** Those that begin or end at the thing, each once. */
  linksOf(id: string): readonly StoredEdge[];
  findLink(id: string): StoredEdge | null;
}

const LINKS = ['Relation', 'Concern', 'Membership'];

export function makeStore(graph: StoredGraph): Store {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const labels = groupBy(
    graph.nodes.flatMap((node) => node.labels.map((label) => ({ label, node }))),
    ({ label }) => label,
  );
  const out = groupBy(graph.relationships, (edge) => edge.from);
  const into = groupBy(graph.relationships, (edge) => edge.to);
  const links = graph.relationships.filter(isLink);
  const linkIds = new Map(links.map((link) => [text(link.props, 'id'), link]));
  const find = (id: string): StoredNode | null => {
    const node = nodes.get(id);
    return node?.labels.includes('Node') ? node : null;
  };
  return {
    find,
    get: (id) => {
      const node = nodes.get(id);
      if (!node) throw new Error(`the graph has no node ${id}`);
      return node;
    },
    labelled: (label) => (labels.get(label) ?? []).map(({ node }) => node),
    out: selectFrom(out),
    into: selectFrom(into),
    links,
    linksOf: (id) => [...(out.get(id) ?? []), ...(into.get(id) ?? []).filter((edge) => edge.from !== id)].filter(isLink),
    findLink: (id) => linkIds.get(id) ?? null,
  };
}

/** Selects by end and types, in order; what was selected once is kept. */
function selectFrom(ends: ReadonlyMap<string, readonly StoredEdge[]>): (id: string, ...types: string[]) => readonly StoredEdge[] {
  const kept = new Map<string, readonly StoredEdge[]>();
  return (id, ...types) => {
    const key = [id, ...types].join(' ');
    const selected = kept.get(key) ?? (ends.get(id) ?? []).filter((edge) => types.length === 0 || types.includes(edge.type)).sort(byOrder);
    kept.set(key, selected);
    return selected;
  };
}

function isLink(edge: StoredEdge): boolean {
  return LINKS.includes(text(edge.props, 'typename') ?? '');
}

const byOrder = by<StoredEdge>(
  byNumber((edge) => number(edge.props, 'order') ?? 0),
  byText((edge) => edge.to),
);
