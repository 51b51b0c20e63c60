import { hash } from 'node:crypto';
import type { GraphNode, GraphRelationship } from './graph/graph.js';
import { writeSortedJson } from './write-sorted-json.js';

/**
 * Gives each record's node a `hash` of everything that the record owns: nodes, relationships, properties.
 * Loading compares it with the stored one to tell what changed.
 */
export function hashRecords(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): readonly GraphNode[] {
  const parts = new Map<string, string[]>();
  const add = (owner: string, text: string): void => {
    const list = parts.get(owner);
    if (list === undefined) parts.set(owner, [text]);
    else list.push(text);
  };
  for (const { owner, labels, props } of nodes) add(owner, `[${JSON.stringify(labels)},${writeSortedJson(props)}]`);
  for (const { owner, type, from, to, props } of relationships)
    add(owner, `[${JSON.stringify([type, from, to]).slice(1, -1)},${writeSortedJson(props)}]`);
  return nodes.map((node) =>
    node.owner === node.id
      ? Object.freeze({ ...node, props: { ...node.props, hash: hashOf(parts.get(node.id) ?? []) } })
      : Object.freeze(node),
  );
}

function hashOf(parts: readonly string[]): string {
  return hash('sha256', [...parts].sort().join('\n'), 'hex').slice(0, 16);
}
