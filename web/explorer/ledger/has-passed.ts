import type { OpportunityStatus } from '../../../src/view/gen/enums.js';

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
