import type { OpportunityStatus } from '../../../src/view/gen/enums.js';

/**
 * Whether the day of an occasion has passed, though no source says what came of it.
 * @param end its last day; null where that is not known
 */
export function hasPassed(status: OpportunityStatus, end: string | null, today: string): boolean {
  return (status === 'UPCOMING' || status === 'OPEN') && end !== null && end < today;
}
