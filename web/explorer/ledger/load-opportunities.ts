import type { Ask } from '../../../src/view/ask.js';
import { dayAt, timeOf, DAY } from '../../../src/view/timeline-scale.js';
import { isAsked } from '../../../src/view/subject-data.js';
import type { ViewOpportunities } from '../../../src/view/view.js';
import {
  ComingOpportunitiesDocument,
  OpportunityCardDocument,
  OpportunityDemandsDocument,
  OpportunityListDocument,
} from '../gen/graphql.js';
import type { OpportunityListQuery, OpportunityPartsFragment } from '../gen/graphql.js';

export type Occasion = OpportunityPartsFragment;
export type OccasionListed = OpportunityListQuery['opportunities']['nodes'][number];

const PAGE = 20;
const MOST_PAGES = 10;

/** What comes on or after a day, and where to go on. */
export interface Coming {
  readonly occasions: readonly Occasion[];
  readonly totalCount: number;
  readonly next: string | null;
}

/** What is over, the latest first, and what has no date. */
export interface Others {
  readonly past: readonly OccasionListed[];
  readonly undated: readonly OccasionListed[];
  /** How many at the end of the list were not loaded: of these nothing is shown unless they are to come. */
  readonly left: number;
}

/**
 * Loads a page of what comes on or after a day, by date, behind what is there.
 * @throws AskError
 */
export async function loadComing(
  ask: Ask,
  asked: ViewOpportunities,
  today: string,
  before: Coming | null,
  signal?: AbortSignal,
): Promise<Coming> {
  const variables = { ...filterOfOpportunities(asked), between: { from: today }, first: PAGE, after: before?.next ?? null };
  const { nodes, pageInfo, totalCount } = (await ask(ComingOpportunitiesDocument, variables, signal)).opportunities;
  return { occasions: [...(before?.occasions ?? []), ...nodes], totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/**
 * Loads the list of what is over before a day, and of what has no date, which stands behind all others.
 * @throws AskError
 */
export async function loadOthers(ask: Ask, asked: ViewOpportunities, today: string, signal?: AbortSignal): Promise<Others> {
  const { all, left } = await loadList(ask, asked, signal);
  const isUndated = ({ date }: OccasionListed): boolean => date.start === null && date.end === null;
  const isPast = ({ date }: OccasionListed): boolean => date.end !== null && date.end < today;
  return { past: all.filter(isPast).reverse(), undated: all.filter(isUndated), left };
}

/**
 * Loads one occasion with all that is told of it.
 * @returns null where there is none
 * @throws AskError
 */
export async function loadOccasion(ask: Ask, id: string, signal?: AbortSignal): Promise<Occasion | null> {
  const { node } = await ask(OpportunityCardDocument, { id }, signal);
  return isAsked(node) ? node : null;
}

/** Demands that come with an occasion, and those that are asked for where these are not all. */
const FIRST_DEMANDS = 20;
export const MOST_DEMANDS = 100;

/** Whether an occasion may have more open demands than came with it. */
export function mayHaveMore({ demands }: Occasion): boolean {
  return demands.length === FIRST_DEMANDS;
}

/**
 * Loads the open demands of an occasion, MOST_DEMANDS at most.
 * @throws AskError
 */
export async function loadDemandsOf(ask: Ask, { id, demands }: Occasion, signal?: AbortSignal): Promise<Occasion['demands']> {
  const { node } = await ask(OpportunityDemandsDocument, { id }, signal);
  return isAsked(node) ? node.demands : demands;
}

/** The day before the first of those that are said to come, though their day has passed; null where there is none. */
export function dayToTravelTo(past: readonly OccasionListed[]): string | null {
  const days = past.filter(({ status }) => status === 'UPCOMING' || status === 'OPEN').flatMap(({ date }) => date.start ?? date.end ?? []);
  const [first] = [...days].sort();
  return first === undefined ? null : dayAt(timeOf(first) - DAY);
}

interface OccasionList {
  readonly all: readonly OccasionListed[];
  readonly left: number;
}

async function loadList(ask: Ask, asked: ViewOpportunities, signal?: AbortSignal): Promise<OccasionList> {
  const all: OccasionListed[] = [];
  let totalCount = 0;
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { opportunities }: OpportunityListQuery = await ask(OpportunityListDocument, { ...filterOfOpportunities(asked), after }, signal);
    all.push(...opportunities.nodes);
    totalCount = opportunities.totalCount;
    if (!opportunities.pageInfo.hasNextPage) break;
    after = opportunities.pageInfo.endCursor;
  }
  return { all, left: Math.max(0, totalCount - all.length) };
}

/** The choice of a view as the variables of the operations that list occasions. */
export function filterOfOpportunities({ towards, status, rollUp }: ViewOpportunities) {
  return { towards, rollUp, status: status.length === 0 ? null : status };
}
