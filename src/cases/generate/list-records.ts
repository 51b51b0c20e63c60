import type { CaseClaim, CaseDocument } from '../case-data.js';
import { LIST_NAMES } from '../collection.js';
import type { Contents, Records } from '../collection.js';
import { openCast } from './cast.js';
import { drawClaim } from './draw-claim.js';
import type { Scene } from './draw-claim.js';
import { drawDocument, focusOf, isHeldWhole } from './draw-document.js';
import { drawEvent, drawInstrument, drawPlace, drawTopic } from './draw-other-things.js';
import { drawDemand, drawOpportunity, drawPlotClaim } from './draw-plot.js';
import type { Plot } from './plan-plots.js';
import { openRandom } from './random.js';
import type { World } from './world.js';

/** How many records one part holds, so that memory stays the same however many there are. */
const PART = 250;

/** Draws all things in parts. Whatever a thing names comes before it, or with it. */
export function* listThings(world: World): Generator<Records> {
  const { sizes } = world;
  yield* inParts(sizes.places, (from, to) => makeRecords({ places: range(from, to).map((index) => drawPlace(sizes, index)) }));
  yield* inParts(sizes.actors, (from, to) => makeRecords({ actors: range(from, to).map((index) => world.actor(index)) }));
  yield* inParts(sizes.instruments, (from, to) =>
    makeRecords({ instruments: range(from, to).map((index) => drawInstrument(sizes, index)) }),
  );
  yield* inParts(sizes.events, (from, to) => makeRecords({ events: range(from, to).map((index) => drawEvent(sizes, index)) }));
  yield makeRecords({ topics: range(0, sizes.topics).map(drawTopic) });
}

/** Draws all documents in parts, each with its claims. */
export function* listSources(world: World): Generator<Records> {
  let documents: CaseDocument[] = [];
  let claims: CaseClaim[] = [];
  for (let document = 0; document < world.documents.size; document += 1) {
    documents.push(drawDocument(world, document));
    claims.push(...drawClaims(world, document));
    if (claims.length < PART && document + 1 < world.documents.size) continue;
    yield makeRecords({ documents, claims });
    [documents, claims] = [[], []];
  }
}

/** Draws all demands, then all opportunities, in parts; with each history come its claims and their documents. */
export function* listHistories(world: World): Generator<Records> {
  const { demands, opportunities } = world.plots;
  const withSources = (plots: readonly Plot[]): { documents: readonly CaseDocument[]; claims: readonly CaseClaim[] } => ({
    documents: [...new Set(plots.flatMap(({ steps }) => steps.map(({ document }) => document)))].map((document) =>
      drawDocument(world, document),
    ),
    claims: plots.flatMap((plot) => plot.steps.map((_, step) => drawPlotClaim(world, plot, step))),
  });
  yield* inParts(demands.length, (from, to) => {
    const plots = demands.slice(from, to);
    return makeRecords({ ...withSources(plots), demands: plots.map((plot) => drawDemand(world, plot)) });
  });
  yield* inParts(opportunities.length, (from, to) => {
    const plots = opportunities.slice(from, to);
    return makeRecords({ ...withSources(plots), opportunities: plots.map((plot) => drawOpportunity(world, plot)) });
  });
}

/** Draws the claims of a document: first those that belong to a history, then all others. */
function drawClaims(world: World, document: number): readonly CaseClaim[] {
  const { documents, plots, sizes } = world;
  const random = openRandom(sizes.seed, 'claims', document);
  const scene: Scene = {
    world,
    document,
    day: documents.dayOf(document),
    country: focusOf(world, document),
    isWhole: isHeldWhole(sizes.seed, document),
    cast: openCast(random, world),
  };
  const first = documents.firstClaim(document);
  return range(first, first + documents.countClaims(document)).map((claim) => {
    const found = plots.find(claim);
    return found === undefined ? drawClaim(random, scene, claim) : drawPlotClaim(world, found.plot, found.step);
  });
}

function makeRecords(lists: { readonly [Name in keyof Contents]?: readonly Contents[Name][] }): Records {
  const entries = LIST_NAMES.map((name) => [name, (lists[name] ?? []).map((value) => ({ value }))]);
  return { lists: Object.fromEntries(entries) as Records['lists'] };
}

function* inParts(size: number, make: (from: number, to: number) => Records): Generator<Records> {
  for (let from = 0; from < size; from += PART) yield make(from, Math.min(size, from + PART));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
