import type { Certainty, LinkKind, Modality, RelationType, Voice } from './gen/enums.js';
import type { Link, OpenEnd } from './graph-data.js';
import type { ViewFilter } from './view.js';

/** From the surest down, as the API orders them. */
export const SURENESS: readonly Certainty[] = ['STATED', 'HEDGED', 'OPINION', 'UNKNOWN'];

/** What can be asked for as the least: to ask for the least sure of all is to ask for anything. */
export const LEAST_SURENESS: readonly Certainty[] = SURENESS.slice(0, -1);

const KIND_OF: Record<Link['__typename'], LinkKind> = { Relation: 'RELATION', Concern: 'CONCERN', Membership: 'MEMBERSHIP' };

/** The kind of a link. */
export function kindOf(link: Link): LinkKind {
  return KIND_OF[link.__typename];
}

/**
 * Tells whether a filter lets a link through. As in the API, a membership passes whatever is asked of relations and concerns,
 * but for its kind and the time. `documents` and `saidBy` hold in the API alone: what was asked with them is what is there.
 */
export function passesFilter(link: Link, filter: ViewFilter): boolean {
  if (!filter.kinds.includes(kindOf(link))) return false;
  if (!overlaps(link.date, filter, link.__typename === 'Membership')) return false;
  return link.__typename === 'Membership' || (passesSaying(link, link.type, filter) && (filter.inferred || !link.inferred));
}

/** Ways of which each link passes a filter, and how many others there were. */
export interface PassingPaths<P> {
  readonly paths: readonly P[];
  /** Ways that were found and have a link that the filter does not let through. */
  readonly dropped: number;
}

/** Leaves out the ways that have a link which the filter does not let through: the API does not filter links by all of it. */
export function keepPassingPaths<P extends { readonly links: readonly Link[] }>(paths: readonly P[], filter: ViewFilter): PassingPaths<P> {
  const kept = paths.filter(({ links }) => links.every((link) => passesFilter(link, filter)));
  return { paths: kept, dropped: paths.length - kept.length };
}

/** Tells whether a filter lets an open end through; it counts as a relation. */
export function passesAsOpenEnd(openEnd: OpenEnd, filter: ViewFilter): boolean {
  return filter.kinds.includes('RELATION') && overlaps(openEnd.date, filter, false) && passesSaying(openEnd, openEnd.relation, filter);
}

interface Saying {
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly modality: Modality;
}

function passesSaying({ voice, certainty, modality }: Saying, type: RelationType, filter: ViewFilter): boolean {
  const takes = <T>(values: readonly T[], value: T): boolean => values.length === 0 || values.includes(value);
  const isSure = filter.minCertainty === null || SURENESS.indexOf(certainty) <= SURENESS.indexOf(filter.minCertainty);
  return isSure && takes(filter.types, type) && takes(filter.voices, voice) && takes(filter.modalities, modality);
}

/** Overlap with the days of the filter; a date that is not said at all never matches, but for what has none by its nature. */
function overlaps({ start, end, basis }: Link['date'], { from, to }: Pick<ViewFilter, 'from' | 'to'>, undatedPasses: boolean): boolean {
  if (from === null && to === null) return true;
  if (basis === 'UNSTATED' || (start === null && end === null)) return undatedPasses;
  return (from === null || end === null || end >= from) && (to === null || start === null || start <= to);
}
