import type { Ask } from './ask.js';
import { DemandsDocument, PathsDocument, TimelineDocument } from './gen/graphql.js';
import type { DemandsQuery, TimelineQuery, TimelineQueryVariables } from './gen/graphql.js';
import { keepPassingPaths } from './filter-links.js';
import { askForClaims, askForLinks } from './load-filter.js';
import { findThings } from './load-graph.js';
import { isAsked } from './subject-data.js';
import type { ClaimListed, DemandsShown, MissingShown, PathsShown, TimelineShown } from './subject-data.js';
import type { Subject } from './subject.js';

type SubjectOf<K extends Subject['kind']> = Extract<Subject, { readonly kind: K }>;

const MOST_PATHS = 3;
const PAGE = 100;

/** Most demands that an embed or a picture lists: with what came of each and where it is said, more would be too much to load in passing. */
const MOST_DEMANDS = 50;

/** Most claims of a timeline. */
const MOST_CLAIMS = 300;

/**
 * Loads the shortest ways between two things, without those that the filter of the view does not let through.
 * @throws AskError
 */
export async function loadPaths(
  { from, to, maxLength, filter }: SubjectOf<'path'>,
  ask: Ask,
  signal?: AbortSignal,
): Promise<PathsShown | MissingShown> {
  const variables = { from, to, maxLength, filter: askForLinks(filter), through: filter.kinds, first: MOST_PATHS };
  const [ends, { paths }] = await Promise.all([findThings([from, to], ask, signal), ask(PathsDocument, variables, signal)]);
  const [start, end] = [ends.get(from), ends.get(to)];
  if (start === undefined || end === undefined) return { kind: 'missing', what: 'thing', id: start === undefined ? from : to };
  return { kind: 'path', from: start, to: end, maxLength, ...keepPassingPaths(paths, filter) };
}

/**
 * Loads the claims about a thing by date, the first 300.
 * @throws AskError
 */
export async function loadTimeline(
  { focus, filter, today }: SubjectOf<'timeline'>,
  ask: Ask,
  signal?: AbortSignal,
): Promise<TimelineShown | MissingShown> {
  const claims: ClaimListed[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: TimelineQueryVariables = { id: focus, filter: askForClaims(filter), first: PAGE, after };
    const { node }: TimelineQuery = await ask(TimelineDocument, variables, signal);
    if (!isAsked(node)) return { kind: 'missing', what: 'thing', id: focus };
    const { nodes, pageInfo, totalCount } = node.claims;
    claims.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null || claims.length >= MOST_CLAIMS) return { kind: 'timeline', thing: node, claims, totalCount, today };
  }
}

/**
 * Loads the ledger of demands, the first 50, with the names of those whom it is narrowed to.
 * @throws AskError
 */
export async function loadDemands(asked: SubjectOf<'demands'>, ask: Ask, signal?: AbortSignal): Promise<DemandsShown | MissingShown> {
  const { madeBy, addressedTo, concerns, status, isOpen, rollUp } = asked;
  const ids = [madeBy, addressedTo, concerns].filter((id) => id !== null);
  const variables = { status: status.length === 0 ? null : status, isOpen, madeBy, addressedTo, concerns, rollUp, first: MOST_DEMANDS };
  const [things, answer] = await Promise.all([findThings(ids, ask, signal), ask(DemandsDocument, variables, signal)]);
  const missing = ids.find((id) => !things.has(id));
  if (missing !== undefined) return { kind: 'missing', what: 'thing', id: missing };
  const find = (id: string | null) => (id === null ? null : (things.get(id) ?? null));
  const names = { madeBy: find(madeBy), addressedTo: find(addressedTo), concerns: find(concerns) };
  const { demands } = answer;
  const { totalCount } = demands;
  return { kind: 'demands', asked, ...names, demands: demands.nodes, totalCount, openCount: countOpen(isOpen, answer) };
}

/** An answer that was frozen before this was asked has no such number, and none is made up from the demands that it lists. */
function countOpen(isOpen: boolean | null, { demands, open }: Pick<DemandsQuery, 'demands'> & Partial<DemandsQuery>): number | null {
  if (isOpen !== null) return isOpen ? demands.totalCount : 0;
  return open?.totalCount ?? null;
}
