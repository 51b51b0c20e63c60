import type { OpportunityStatus } from './gen/enums.js';

/**
 * Whether the day of an occasion has passed, though no source says what came of it.
 * @param end its last day; null where that is not known
 */
export function hasPassed(status: OpportunityStatus, end: string | null, today: string): boolean {
  return canBeUsed(status) && end !== null && end < today;
}

/** Whether anything can still be raised at an occasion, by what the sources say became of it. */
export function canBeUsed(status: OpportunityStatus): boolean {
  return status === 'UPCOMING' || status === 'OPEN';
}

/** Whether an occasion is over, by what the sources say of it or by its last day: then what was raised there counts, and not what can be. */
export function isOver(
  { status, date }: { readonly status: OpportunityStatus; readonly date: { readonly end: string | null } },
  today: string,
): boolean {
  return !canBeUsed(status) || hasPassed(status, date.end, today);
}
