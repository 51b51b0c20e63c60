import type { OpeningQuery, OpportunityRowFragment } from '../gen/graphql.js';

const MOST = 4;

/** What there is to tell of meetings. */
export interface Meetings {
  /** After today, the next first. */
  readonly coming: readonly OpportunityRowFragment[];
  /** Open ones whose day is not said. */
  readonly undated: readonly OpportunityRowFragment[];
  /** Where none is to come: those known, the latest first. */
  readonly latest: readonly OpportunityRowFragment[];
  /** Whether there are more than were asked for, so that later ones may be known than these. */
  readonly isCut: boolean;
}

/** Chooses which meetings the opening page tells of. */
export function chooseMeetings({ coming, known }: Pick<OpeningQuery, 'coming' | 'known'>): Meetings {
  const isDated = ({ date }: OpportunityRowFragment): boolean => date.start !== null || date.end !== null;
  const isOpen = ({ status }: OpportunityRowFragment): boolean => status === 'UPCOMING' || status === 'OPEN';
  const dated = known.nodes.filter(isDated).reverse();
  return {
    coming: coming.nodes,
    undated: known.nodes.filter((one) => !isDated(one) && isOpen(one)).slice(0, MOST),
    latest: coming.nodes.length === 0 ? dated.slice(0, MOST) : [],
    isCut: known.totalCount > known.nodes.length,
  };
}
