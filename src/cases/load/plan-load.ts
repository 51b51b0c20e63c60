import type { Part } from '../graph/build-things.js';
import type { Graph, GraphNode, GraphRelationship } from '../graph/graph.js';
import type { Difference, StoredRecord } from './find-difference.js';
import { groupBy } from './group-by.js';
import { loadStatement } from './load-statement.js';
import type { LoadStep } from './load-step.js';
import { planClaims, splitClaims } from './plan-claims.js';
import { toRow } from './to-row.js';

const BATCH = 1000;

/**
 * Plans the statements that make the stored graph equal to the wanted one: what changed or went is taken away, then what changed or came is written.
 * Pure. The order matters: nodes before the relationships between them.
 */
export function planLoad(graph: Graph, { added, changed, removed }: Difference): readonly LoadStep[] {
  const fresh = new Set(added);
  const written = new Set([...added, ...changed.map(({ id }) => id)]);
  const isWritten = ({ owner }: { readonly owner: string }): boolean => written.has(owner);
  return [
    ...planDeletes([...changed, ...removed]),
    ...plan(
      'delete-nodes',
      'ids',
      removed.map(({ id }) => id),
    ),
    ...planWrites('write-nodes', graph.nodes.filter(isWritten), graph.relationships.filter(isWritten), (id) => fresh.has(id)),
  ];
}

/** Plans the statements that write nodes and relationships of which none is there. */
export function planInsert(parts: readonly Part[]): readonly LoadStep[] {
  return planWrites(
    'create-nodes',
    parts.flatMap(({ nodes }) => nodes),
    parts.flatMap(({ relationships }) => relationships),
    () => true,
  );
}

/** Nodes come before the relationships between them, and new claims, which bring their own, in between. */
function planWrites(
  name: 'write-nodes' | 'create-nodes',
  allNodes: readonly GraphNode[],
  allRelationships: readonly GraphRelationship[],
  isNew: (id: string) => boolean,
): readonly LoadStep[] {
  const { claims, nodes, relationships } = splitClaims(allNodes, allRelationships, isNew);
  const isSpelling = ({ labels }: GraphNode): boolean => labels.includes('Alias');
  const spellings = new Map(nodes.filter(isSpelling).map(({ id, props }) => [id, props]));
  return [
    ...plan(
      name,
      'rows',
      nodes.filter((node) => !isSpelling(node)).map(({ id, labels, props }) => ({ id, labels, props: toRow(props) })),
    ),
    ...plan(
      'write-spellings',
      'rows',
      relationships
        .filter(({ type }) => type === 'KNOWN_AS')
        .map(({ from, to, props }) => ({ from, link: toRow(props), props: toRow(spellings.get(to) ?? {}) })),
    ),
    ...planClaims(claims),
    ...plan(
      'write-relationships',
      'rows',
      relationships.filter(({ type }) => type !== 'KNOWN_AS').map(({ type, from, to, props }) => ({ type, from, to, props: toRow(props) })),
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

function plan(name: string, parameter: 'ids' | 'rows', values: readonly unknown[], types: readonly string[] = []): readonly LoadStep[] {
  const text = values.length === 0 ? '' : loadStatement(name, types);
  const starts = Array.from({ length: Math.ceil(values.length / BATCH) }, (_, index) => index * BATCH);
  return starts
    .map((start) => values.slice(start, start + BATCH))
    .map((batch) => ({ text, parameters: { [parameter]: batch }, rows: batch.length }));
}
