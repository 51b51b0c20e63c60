import { openRandom } from './random.js';
import type { Sizes } from './sizes.js';
import { SPAN } from './draw-date.js';

/** Which claims each document has: numbers of claims run through all documents. */
export interface DocumentPlan {
  readonly size: number;
  /** Number of the first claim of a document; that of the one behind the last is the number of all claims. */
  firstClaim(document: number): number;
  countClaims(document: number): number;
  /** The day on which it was published, counted from the first of all. */
  dayOf(document: number): number;
}

const FEWEST = 5;
const MOST = 200;
/** The lower, the more documents are long. */
const EXPONENT = 0.75;

/** Shares the claims out among documents of 5 to 200 claims, most of them short. Later years have more of them. */
export function planDocuments({ seed, claims }: Sizes): DocumentPlan {
  const random = openRandom(seed, 'documents');
  const starts = [0];
  for (let rest = claims; rest > 0;) {
    const drawn = Math.floor(FEWEST * (1 - random.next() * (1 - (FEWEST / (MOST + 1)) ** EXPONENT)) ** (-1 / EXPONENT));
    const count = rest - drawn >= FEWEST ? drawn : rest <= MOST ? rest : rest - FEWEST;
    starts.push(claims - rest + count);
    rest -= count;
  }
  const size = starts.length - 1;
  const firstClaim = (document: number): number => starts[document] ?? claims;
  return Object.freeze({
    size,
    firstClaim,
    countClaims: (document: number): number => firstClaim(document + 1) - firstClaim(document),
    dayOf: (document: number): number => Math.round(SPAN * (document / size) ** 0.6),
  });
}
