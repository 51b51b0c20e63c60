import type { DocumentPlan } from './plan-documents.js';
import { openRandom } from './random.js';
import type { Random } from './random.js';
import type { Sizes } from './sizes.js';

/** A change of status of a demand or an opportunity, and the claim that shows it. */
export interface PlotStep {
  readonly to: string;
  readonly document: number;
  readonly claim: number;
}

/** The history of a demand or an opportunity, in the order of documents. */
export interface Plot {
  readonly kind: 'demand' | 'opportunity';
  readonly index: number;
  readonly steps: readonly PlotStep[];
}

/** All histories, and which claims of a document belong to one: the first of the document. */
export interface PlotPlan {
  readonly demands: readonly Plot[];
  readonly opportunities: readonly Plot[];
  /** The history that a claim belongs to and its step in it; undefined for most claims. */
  find(claim: number): { readonly plot: Plot; readonly step: number } | undefined;
}

const MIDDLES = { repeated: 6, acknowledged: 3, refused: 3, partly_met: 2 } as const;
const ENDS = { met: 3, lapsed: 2, refused: 2, none: 8 } as const;

/** Plans the histories: each begins in some document and goes on in later ones. At most half of a document's claims belong to any. */
export function planPlots(sizes: Sizes, documents: DocumentPlan): PlotPlan {
  const taken = new Uint8Array(documents.size);
  const places = new Map<number, { readonly plot: Plot; readonly step: number }>();
  const plan = (kind: Plot['kind'], index: number, drawChanges: (random: Random) => readonly string[]): Plot => {
    const random = openRandom(sizes.seed, `plot of ${kind}`, index);
    const steps = placeSteps(random, documents, taken, drawChanges(random));
    const plot = Object.freeze({ kind, index, steps });
    steps.forEach(({ claim }, step) => places.set(claim, { plot, step }));
    return plot;
  };
  const planAll = (kind: Plot['kind'], count: number, drawChanges: (random: Random) => readonly string[]): readonly Plot[] =>
    Array.from({ length: count }, (_, index) => plan(kind, index, drawChanges)).filter(({ steps }) => steps.length > 0);
  return Object.freeze({
    demands: planAll('demand', sizes.demands, drawDemandChanges),
    opportunities: planAll('opportunity', sizes.opportunities, drawOpportunityChanges),
    find: (claim: number) => places.get(claim),
  });
}

function drawDemandChanges(random: Random): readonly string[] {
  const middles = Array.from({ length: Math.floor(-2 * Math.log(1 - random.next())) }, () => random.weigh(MIDDLES));
  const end = random.weigh(ENDS);
  return ['made', ...middles, ...(end === 'none' ? [] : [end])];
}

function drawOpportunityChanges(random: Random): readonly string[] {
  const end = random.pick(['used', 'missed', 'closed', 'none', 'none']);
  return ['upcoming', ...(random.chance(0.4) ? ['open'] : []), ...(end === 'none' ? [] : [end])];
}

/** Puts each step into the next document that has room; what finds none is left out. */
function placeSteps(random: Random, documents: DocumentPlan, taken: Uint8Array, changes: readonly string[]): readonly PlotStep[] {
  const steps: PlotStep[] = [];
  let document = random.below(documents.size);
  for (const to of changes) {
    while (document < documents.size && (taken[document] ?? 0) >= Math.floor(documents.countClaims(document) / 2)) document += 1;
    if (document >= documents.size) break;
    const place = taken[document] ?? 0;
    taken[document] = place + 1;
    steps.push({ to, document, claim: documents.firstClaim(document) + place });
    document += 1 + Math.floor(-Math.log(1 - random.next()) * Math.max(1, documents.size / 60));
  }
  return steps;
}
