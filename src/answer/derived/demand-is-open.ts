import type { Needs } from '../derive.js';

/** A demand is open unless it was met or has lapsed. Needs: status. */
export function isDemandOpen({ status }: Needs): boolean {
  return status !== 'MET' && status !== 'LAPSED';
}
