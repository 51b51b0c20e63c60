import type { Part } from '../graph/build-things.js';
import type { Graph, GraphRelationship } from '../graph/graph.js';
import type { Difference, StoredRecord } from './find-difference.js';
import { groupBy } from './group-by.js';
import { loadStatement } from './load-statement.js';
import { toRow } from './to-row.js';

/** One statement of a load. */
export interface LoadStep {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many records, nodes or relationships it deals with. */
  readonly rows: number;
}

const BATCH = 1000;

/**
 * Plans the statements that make the stored graph equal to the wanted one: what changed or went is taken away, then what changed or came is written.
 * Pure. The order matters: nodes before the relationships between them.
 */
export function planLoad(graph: Graph, { added, changed, removed }: Difference): readonly LoadStep[] {
  const written = new Set([...added, ...changed.map(({ id }) => id)]);
  const isWritten = ({ owner }: { readonly owner: string }): boolean => written.has(owner);
  return [
    ...planDeletes([...changed, ...removed]),
    ...plan(
      'delete-nodes',
      'ids',
      removed.map(({ id }) => id),
    ),
    ...planInsert({ nodes: graph.nodes.filter(isWritten), relationships: graph.relationships.filter(isWritten) }),
  ];
}

/** Plans the statements that write nodes and relationships. Nodes may be there already and become equal to these; the relationships must not be there. */
export function planInsert({ nodes, relationships }: Part): readonly LoadStep[] {
  const spellings = new Map(nodes.filter(({ labels }) => labels.includes('Alias')).map((node) => [node.id, node]));
  return [
    ...plan(
      'write-nodes',
      'rows',
      nodes.filter(({ id }) => !spellings.has(id)).map(({ id, labels, props }) => ({ id, labels, ...toRow(props) })),
    ),
    ...planSpellings(relationships, (id) => toRow(spellings.get(id)?.props ?? {})),
    ...plan(
      'write-relationships',
      'rows',
      relationships.filter(({ type }) => type !== 'KNOWN_AS').map(({ type, from, to, props }) => ({ type, from, to, ...toRow(props) })),
    ),
  ];
}

function planDeletes(records: readonly StoredRecord[]): readonly LoadStep[] {
  const ids = records.map(({ id }) => id);
  const claims = records.filter(({ relation }) => relation !== null);
  const byVerb = [...groupBy(claims, ({ relation }) => relation ?? '')];
  return [
    ...byVerb.flatMap(([verb, list]) =>
      plan(
        'delete-links',
        'ids',
        list.map(({ id }) => id),
        [verb],
      ),
    ),
    ...plan(
      'delete-links',
      'ids',
      claims.map(({ id }) => id),
      ['CONCERNS'],
    ),
    ...plan(
      'delete-open-ends',
      'ids',
      claims.map(({ id }) => id),
    ),
    ...plan('delete-parts', 'ids', ids),
    ...plan('delete-edges', 'ids', ids),
  ];
}

function planSpellings(relationships: readonly GraphRelationship[], rowOf: (id: string) => object): readonly LoadStep[] {
  const known = relationships.filter(({ type }) => type === 'KNOWN_AS');
  return plan(
    'write-spellings',
    'rows',
    known.map(({ from, to, props }) => ({ from, order: toRow(props).props['order'], ...rowOf(to) })),
  );
}

function plan(name: string, parameter: 'ids' | 'rows', values: readonly unknown[], types: readonly string[] = []): readonly LoadStep[] {
  const text = values.length === 0 ? '' : loadStatement(name, types);
  const starts = Array.from({ length: Math.ceil(values.length / BATCH) }, (_, index) => index * BATCH);
  return starts
    .map((start) => values.slice(start, start + BATCH))
    .map((batch) => ({ text, parameters: { [parameter]: batch }, rows: batch.length }));
}
