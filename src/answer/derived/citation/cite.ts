import type { Derive, Needs, Origin } from '../../derive.js';
import { citeClaim } from './cite-claim.js';
import { citeDemand } from './cite-demand.js';
import { citeDocument } from './cite-document.js';
import type { Citation } from './make-citation.js';

/** Derived fields `citation`, by `Type.field`. */
export const CITATIONS: readonly (readonly [field: string, derive: Derive])[] = [
  ['Claim.citation', withOrigin(citeClaim)],
  ['Demand.citation', withOrigin(citeDemand)],
  ['Document.citation', withOrigin(citeDocument)],
];

function withOrigin(cite: (needs: Needs, origin: Origin) => Citation): Derive {
  return (needs, _, origin) => {
    if (origin === null) throw new Error('A citation needs what the answer was taken from: mark the field with @derived(origin: true).');
    return cite(needs, origin);
  };
}
