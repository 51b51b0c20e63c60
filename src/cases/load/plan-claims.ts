import { makeWhole } from '../../run/whole.js';
import type { GraphNode, GraphRelationship } from '../graph/graph.js';
import { toClaimRow } from './claim-row.js';
import type { ClaimRecord } from './claim-row.js';
import type { LoadStep } from './load-step.js';
import { loadStatement } from './load-statement.js';

/** Claims of one statement, with about ten nodes and relationships each: more would outlive the young generation of Neo4j's heap. */
const CLAIMS = 250;

/** What is written by `create-claims`, and what by the statements for nodes and relationships of any kind. */
export interface ClaimSplit {
  readonly claims: readonly ClaimRecord[];
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/**
 * Takes out the claims that come with all that they own and are not stored yet. Retracted ones have other labels and are few.
 * @param isNew whether nothing of a record is stored
 */
export function splitClaims(
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
  isNew: (id: string) => boolean,
): ClaimSplit {
  const found = new Map<string, { node: GraphNode; passages: Map<string, GraphNode>; relationships: GraphRelationship[] }>();
  for (const node of nodes)
    if (node.labels.includes('Claim') && node.labels.includes('Visible') && isNew(node.id))
      found.set(node.id, { node, passages: new Map(), relationships: [] });
  const restNodes = nodes.filter((node) => {
    const claim = found.get(node.owner);
    if (claim !== undefined && node !== claim.node) claim.passages.set(node.id, node);
    return claim === undefined;
  });
  const restRelationships = relationships.filter((relationship) => {
    const claim = found.get(relationship.owner);
    claim?.relationships.push(relationship);
    return claim === undefined;
  });
  return { claims: [...found.values()], nodes: restNodes, relationships: restRelationships };
}

/** Plans the statements that write new claims. Whatever they join must be written before. */
export function planClaims(claims: readonly ClaimRecord[]): readonly LoadStep[] {
  const starts = Array.from({ length: Math.ceil(claims.length / CLAIMS) }, (_, index) => index * CLAIMS);
  return starts.map((start) => planBatch(claims.slice(start, start + CLAIMS)));
}

function planBatch(claims: readonly ClaimRecord[]): LoadStep {
  const places = new Map<string, object>();
  const place = (id: string): object => {
    const known = places.get(id) ?? makeWhole(places.size);
    places.set(id, known);
    return known;
  };
  const rows = claims.map((claim) => toClaimRow(claim, place));
  return {
    text: loadStatement('create-claims'),
    parameters: { ids: [...places.keys()], rows },
    rows: claims.reduce((sum, { passages, relationships }) => sum + 1 + passages.size + relationships.length, 0),
    expected: claims.length,
  };
}
