import { text } from '../oracle/graph.js';
import type { StoredGraph } from '../oracle/graph.js';

/** What a graph holds that an argument may ask for. */
export interface Pool {
  readonly things: readonly string[];
  readonly actors: readonly string[];
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly stories: readonly string[];
  readonly nodes: readonly string[];
  readonly days: readonly string[];
  readonly countries: readonly string[];
}

export function makePool(graph: StoredGraph): Pool {
  const labelled = (label: string): string[] => graph.nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
  const values = (name: string): string[] => [...new Set(graph.nodes.flatMap(({ props }) => text(props, name) ?? []))];
  const links = graph.relationships.flatMap(({ props }) => (text(props, 'typename') === null ? [] : [text(props, 'id') ?? '']));
  return {
    things: labelled('Thing'),
    actors: labelled('Actor'),
    claims: labelled('Claim'),
    documents: labelled('Document'),
    stories: labelled('Story'),
    nodes: [...labelled('Node'), ...links],
    days: [...values('day'), ...values('end'), ...values('saidOn')].filter((day) => day < '9999').sort(),
    countries: values('country'),
  };
}
