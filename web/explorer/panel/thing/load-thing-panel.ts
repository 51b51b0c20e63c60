import type { Ask } from '../../../../src/view/ask.js';
import { SubgraphDocument } from '../../../../src/view/gen/graphql.js';
import type { Subgraph } from '../../../../src/view/graph-data.js';
import type { Direction, LinkKind, RelationType } from '../../../../src/view/gen/enums.js';
import { isAsked } from '../../../../src/view/subject-data.js';
import { ThingClaimsDocument, ThingPanelDocument } from '../../gen/graphql.js';
import type { ClaimPageFragment, ThingPanelQuery } from '../../gen/graphql.js';
import { loadVerbs } from '../../store/verbs.js';
import { groupLinks } from './group-links.js';
import type { LinkGroup } from './group-links.js';

export type ThingDetails = Exclude<NonNullable<ThingPanelQuery['node']>, Record<PropertyKey, never>>;

/** What the panel of a thing shows. */
export interface ThingShown {
  readonly thing: ThingDetails;
  readonly groups: readonly LinkGroup[];
  readonly disputes: ThingPanelQuery['disputes']['nodes'];
}

/** Links that come at once; those of a thing with more are asked for verb by verb. */
const FIRST_LINKS = 200;
const MOST_LINKS = 500;

/**
 * Loads a thing with its names, links, demands and first claims.
 * @returns null where there is no such thing
 * @throws AskError
 */
export async function loadThingPanel(id: string, ask: Ask, signal: AbortSignal): Promise<ThingShown | null> {
  const [{ node, disputes }, around, verbs] = await Promise.all([
    ask(ThingPanelDocument, { id }, signal),
    askAround(id, {}, FIRST_LINKS, ask, signal),
    loadVerbs(ask),
  ]);
  if (!isAsked(node)) return null;
  return { thing: node, groups: groupLinks(id, node.relationCounts, around, verbs), disputes: disputes.nodes };
}

/**
 * Loads all links of one group.
 * @throws AskError
 */
export async function loadGroup(id: string, group: LinkGroup, ask: Ask): Promise<LinkGroup> {
  const { kind, type, direction } = group;
  const wanted = { through: [kind], direction, ...(type === null ? {} : { types: [type] }) };
  const [around, verbs] = await Promise.all([askAround(id, wanted, MOST_LINKS, ask), loadVerbs(ask)]);
  return groupLinks(id, [group], around, verbs)[0] ?? group;
}

/**
 * Loads the claims behind those that are there.
 * @throws AskError
 */
export async function loadMoreClaims({ id, claims }: ThingDetails, ask: Ask): Promise<ClaimPageFragment> {
  const { node } = await ask(ThingClaimsDocument, { id, after: claims.pageInfo.endCursor ?? '' });
  if (!isAsked(node)) return claims;
  return { ...node.claims, nodes: [...claims.nodes, ...node.claims.nodes] };
}

interface Wanted {
  readonly through?: readonly LinkKind[];
  readonly direction?: Direction;
  readonly types?: readonly RelationType[];
}

/** Neighbours come first in the answer, so that what lies among them is what is cut off. */
async function askAround(id: string, wanted: Wanted, limit: number, ask: Ask, signal?: AbortSignal): Promise<Subgraph> {
  const { through = ['RELATION', 'CONCERN'], direction = 'BOTH', types } = wanted;
  const variables = { of: [id], depth: 1, direction, filter: types === undefined ? null : { types }, through, limit };
  return (await ask(SubgraphDocument, variables, signal)).neighbourhood;
}
