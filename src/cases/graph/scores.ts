import type { CaseActor, CaseClaim } from '../case-data.js';
import type { GraphNode, GraphRelationship } from './graph.js';
import { findLinkEnds } from './project-links.js';

/** What counts as a link of a thing besides its Relations. */
const LINK_TYPES: ReadonlySet<string> = new Set(['CONCERNS', 'PART_OF']);

/** The number of links of each thing, by which search puts the prominent first. */
export type Scores = Map<string, number>;

/** Counts links for the things at their ends; an open end has a thing at one end only. */
export function countLinks(scores: Scores, relationships: readonly GraphRelationship[]): void {
  const count = (id: string): unknown => scores.set(id, (scores.get(id) ?? 0) + 1);
  for (const { type, from, to, props } of relationships) {
    const isLink = props['typename'] === 'Relation' || LINK_TYPES.has(type);
    if (isLink || type === 'OPEN_END') count(from);
    if (isLink) count(to);
  }
}

/** Counts the links that a claim is to make, without making them. */
export function countClaimLinks(scores: Scores, claim: CaseClaim): void {
  const { relations, concerns, openEnds } = findLinkEnds(claim);
  const ends = [...relations, ...concerns].flatMap(({ from, to }) => [from, to]);
  for (const { thing } of [...ends, ...openEnds]) scores.set(thing, (scores.get(thing) ?? 0) + 1);
}

/** Counts the links that memberships are to make, without making them. */
export function countMemberships(scores: Scores, { id, partOf }: CaseActor): void {
  for (const { whole } of partOf) for (const thing of [id, whole]) scores.set(thing, (scores.get(thing) ?? 0) + 1);
}

/** Gives each thing its score. */
export function addScores(nodes: readonly GraphNode[], scores: Scores): readonly GraphNode[] {
  return nodes.map((node) =>
    node.labels.includes('Thing') ? { ...node, props: { ...node.props, score: scores.get(node.id) ?? 0 } } : node,
  );
}
