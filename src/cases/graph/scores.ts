import type { CaseActor, CaseClaim } from '../case-data.js';
import type { SaidOn } from './find-said-on.js';
import type { GraphNode, GraphRelationship } from './graph.js';
import { findLinkEnds } from './project-links.js';
import { latest } from './properties.js';

/** What counts as a link of a thing besides its Relations. */
const LINK_TYPES: ReadonlySet<string> = new Set(['CONCERNS', 'PART_OF']);
const DAY = 86_400_000;

/**
 * The days on which the links of each thing were said, as whole days since 1970-01-01, in no order. Their number is the score by which
 * search puts the prominent first; how many of them are not later than a day is what the score was on that day.
 */
export type LinkDays = Map<string, number[]>;

/** Counts links for the things at their ends; an open end has a thing at one end only. */
export function countLinks(links: LinkDays, relationships: readonly GraphRelationship[]): void {
  for (const { type, from, to, props } of relationships) {
    const isLink = props['typename'] === 'Relation' || LINK_TYPES.has(type);
    const ends = isLink ? [from, to] : type === 'OPEN_END' ? [from] : [];
    for (const thing of ends) addLink(links, thing, String(props['saidOn']));
  }
}

/** Counts the links that a claim is to make, without making them. */
export function countClaimLinks(links: LinkDays, claim: CaseClaim, saidOn: SaidOn): void {
  const { relations, concerns, openEnds } = findLinkEnds(claim);
  const ends = [...relations, ...concerns].flatMap(({ from, to }) => [from, to]);
  for (const { thing } of [...ends, ...openEnds]) addLink(links, thing, saidOn.of(claim.id));
}

/** Counts the links that memberships are to make, without making them. */
export function countMemberships(links: LinkDays, { id, partOf }: CaseActor, saidOn: SaidOn): void {
  for (const { whole } of partOf) {
    const day = latest([saidOn.of(id), saidOn.of(whole)]);
    for (const thing of [id, whole]) addLink(links, thing, day);
  }
}

/** Takes in what was counted elsewhere. */
export function joinLinks(links: LinkDays, others: LinkDays): void {
  for (const [thing, days] of others) {
    const known = links.get(thing);
    if (known === undefined) links.set(thing, [...days]);
    else for (const day of days) known.push(day);
  }
}

/** Gives each thing its score, and the days of its links in their order. */
export function addScores(nodes: readonly GraphNode[], links: LinkDays): readonly GraphNode[] {
  return nodes.map((node) => {
    if (!node.labels.includes('Thing')) return node;
    const linkDays = (links.get(node.id) ?? []).toSorted((a, b) => a - b);
    const days = linkDays.length === 0 ? {} : { linkDays };
    return { ...node, props: { ...node.props, score: linkDays.length, ...days } };
  });
}

function addLink(links: LinkDays, thing: string, day: string): void {
  const number = Date.parse(day) / DAY;
  const known = links.get(thing);
  if (known === undefined) links.set(thing, [number]);
  else known.push(number);
}
