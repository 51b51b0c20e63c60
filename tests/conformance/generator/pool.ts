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
  /** Names and spellings of things, and the words in them. */
  readonly words: readonly string[];
}

export function makePool(graph: StoredGraph): Pool {
  const labelled = (label: string): string[] => graph.nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
  const values = (name: string): string[] => [...new Set(graph.nodes.flatMap(({ props }) => text(props, name) ?? []))];
  const links = graph.relationships.flatMap(({ props }) => (text(props, 'typename') === null ? [] : [text(props, 'id') ?? '']));
  const spellings = graph.nodes.flatMap(
    ({ labels, props }) => text(props, labels.includes('Alias') ? 'text' : labels.includes('Thing') ? 'name' : '') ?? [],
  );
  return {
    things: labelled('Thing'),
    actors: labelled('Actor'),
    claims: labelled('Claim'),
    documents: labelled('Document'),
    stories: labelled('Story'),
    nodes: [...labelled('Node'), ...links],
    days: [...values('day'), ...values('end'), ...values('saidOn')].filter((day) => day < '9999').sort(),
    countries: values('country'),
    words: [...new Set(spellings.flatMap((spelling) => [spelling, ...spelling.split(/\s+/)]))],
  };
}

/** A pool of what one holds and, for a third, of what another does: values spread over all of it. */
export function joinPools(pool: Pool, other: Pool): Pool {
  const join = (name: keyof Pool): readonly string[] => {
    const [values, others] = [pool[name], other[name]];
    const step = Math.ceil(others.length / Math.max(3, values.length / 2));
    return [...values, ...others.filter((_, index) => index % step === 0)];
  };
  return Object.fromEntries((Object.keys(pool) as (keyof Pool)[]).map((name) => [name, join(name)])) as unknown as Pool;
}
