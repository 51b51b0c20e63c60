import type { Ask } from './ask.js';
import { OpportunitiesDocument, OpportunitiesFromDocument, RaisableDocument } from './gen/graphql.js';
import type { OpportunitiesQuery, OpportunitiesQueryVariables } from './gen/graphql.js';
import { canBeUsed } from './has-passed.js';
import { findThings } from './load-graph.js';
import { isAsked } from './subject-data.js';
import type { MissingShown, OccasionListed, OpportunitiesShown } from './subject-data.js';
import type { Subject } from './subject.js';
import { today } from './today.js';

/** Occasions to come, and those that are over, that an embed or a picture lists. */
const FIRST = 20;

/** Occasions without a day that are listed: each is asked by itself for what can be raised there. */
const MOST_UNDATED = 10;

/** Of so many the latest are found, and those without a day. */
const PAGE = 100;
const MOST_PAGES = 3;

type Choice = Pick<OpportunitiesQueryVariables, 'towards' | 'rollUp' | 'status'>;

/**
 * Loads the occasions at which something can be raised: the first on or after the day that counts as today, some without a day,
 * and the latest of those that are over.
 * @param now the day that it is, where the subject names none
 * @throws AskError
 */
export async function loadOpportunities(
  asked: Extract<Subject, { readonly kind: 'opportunities' }>,
  ask: Ask,
  signal?: AbortSignal,
  now = today(),
): Promise<OpportunitiesShown | MissingShown> {
  const { towards, rollUp, status } = asked;
  const day = asked.today ?? asked.said ?? now;
  const choice: Choice = { towards, rollUp, status: status.length === 0 ? null : status };
  const [things, { opportunities: coming }, known] = await Promise.all([
    findThings(towards === null ? [] : [towards], ask, signal),
    ask(OpportunitiesFromDocument, { ...choice, day, first: FIRST }, signal),
    loadKnown(choice, ask, signal),
  ]);
  if (towards !== null && !things.has(towards)) return { kind: 'missing', what: 'thing', id: towards };
  const undated = known.all.filter(({ date }) => date.start === null && date.end === null).slice(0, MOST_UNDATED);
  const past = known.all.filter(({ date }) => date.end !== null && date.end < day).reverse();
  return {
    kind: 'opportunities',
    asked,
    towards: (towards === null ? null : things.get(towards)) ?? null,
    today: day,
    coming: coming.nodes,
    comingCount: coming.totalCount,
    undated: await Promise.all(undated.map((occasion) => addRaisable(occasion, ask, signal))),
    past: past.slice(0, FIRST),
    totalCount: known.totalCount,
  };
}

/** Loads the occasions of a choice by date, those without a day last, as far as they are looked through. */
async function loadKnown(choice: Choice, ask: Ask, signal?: AbortSignal): Promise<{ all: OccasionListed[]; totalCount: number }> {
  const all: OccasionListed[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const variables: OpportunitiesQueryVariables = { ...choice, first: PAGE, after };
    const { opportunities }: OpportunitiesQuery = await ask(OpportunitiesDocument, variables, signal);
    const { nodes, pageInfo, totalCount } = opportunities;
    all.push(...nodes);
    if (!pageInfo.hasNextPage || page === MOST_PAGES) return { all, totalCount };
    after = pageInfo.endCursor;
  }
}

async function addRaisable(occasion: OccasionListed, ask: Ask, signal?: AbortSignal): Promise<OccasionListed> {
  if (!canBeUsed(occasion.status)) return occasion;
  const { node } = await ask(RaisableDocument, { id: occasion.id }, signal);
  return isAsked(node) ? { ...occasion, demands: node.demands } : occasion;
}
