import { createHash } from 'node:crypto';
import type { GraphNode, GraphRelationship, Properties } from './graph/graph.js';

/**
 * Gives each record's node a `hash` of everything that the record owns: nodes, relationships, properties.
 * Loading compares it with the stored one to tell what changed.
 */
export function hashRecords(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): readonly GraphNode[] {
  const parts = new Map<string, string[]>();
  const add = (owner: string, part: readonly unknown[]): void => {
    const text = JSON.stringify(part);
    const list = parts.get(owner);
    if (list === undefined) parts.set(owner, [text]);
    else list.push(text);
  };
  for (const { owner, labels, props } of nodes) add(owner, [labels, sortKeys(props)]);
  for (const { owner, type, from, to, props } of relationships) add(owner, [type, from, to, sortKeys(props)]);
  return nodes.map((node) =>
    node.owner === node.id
      ? Object.freeze({ ...node, props: { ...node.props, hash: hashOf(parts.get(node.id) ?? []) } })
      : Object.freeze(node),
  );
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256')
    .update([...parts].sort().join('\n'), 'utf8')
    .digest('hex')
    .slice(0, 16);
}

/** Properties in the order of their names, so that the order in which they are written does not count. */
function sortKeys(props: Properties): Properties {
  const sorted: Record<string, Properties[string]> = {};
  for (const key of Object.keys(props).sort()) sorted[key] = props[key] as Properties[string];
  return sorted;
}
