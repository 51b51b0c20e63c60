import type { Collection } from './collection.js';
import { buildClaims } from './graph/build-claims.js';
import { buildDemands } from './graph/build-demands.js';
import { buildDocuments } from './graph/build-documents.js';
import { buildOpportunities } from './graph/build-opportunities.js';
import { buildStories } from './graph/build-stories.js';
import { buildThings } from './graph/build-things.js';
import { findSaidOn } from './graph/find-said-on.js';
import type { Graph, GraphNode, GraphRelationship } from './graph/graph.js';
import { hashFiles } from './hash-files.js';
import { hashRecords } from './hash-records.js';

/** What counts as a link of a thing besides its Relations. */
const LINK_TYPES: ReadonlySet<string> = new Set(['CONCERNS', 'PART_OF', 'OPEN_END']);

/**
 * Builds the graph of a collection: nodes, roles, links projected from claims, days on which things were said, scores, hashes.
 * Pure: the same files give the same graph.
 * @param collection one without faults
 */
export function buildGraph(collection: Collection): Graph {
  const saidOn = findSaidOn(collection);
  const parts = [buildDocuments, buildThings, buildClaims, buildDemands, buildOpportunities, buildStories].map((build) =>
    build(collection, saidOn),
  );
  const relationships = parts.flatMap((part) => part.relationships);
  const nodes = addScores(
    parts.flatMap((part) => part.nodes),
    relationships,
  );
  return Object.freeze({ nodes: hashRecords(nodes, relationships), relationships, revision: hashFiles(collection.files) });
}

/** The number of links of a thing, by which search puts the prominent first. */
function addScores(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): readonly GraphNode[] {
  const scores = new Map<string, number>();
  const count = (id: string): unknown => scores.set(id, (scores.get(id) ?? 0) + 1);
  for (const { type, from, to, props } of relationships) {
    if (props['typename'] !== 'Relation' && !LINK_TYPES.has(type)) continue;
    count(from);
    count(to);
  }
  return nodes.map((node) =>
    node.labels.includes('Thing') ? { ...node, props: { ...node.props, score: scores.get(node.id) ?? 0 } } : node,
  );
}
