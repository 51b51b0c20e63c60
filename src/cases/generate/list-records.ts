import type { CaseClaim, CaseDocument } from '../case-data.js';
import { LIST_NAMES } from '../collection.js';
import type { Contents, Records } from '../collection.js';
import { openCast } from './cast.js';
import { drawClaim } from './draw-claim.js';
import type { Scene } from './draw-claim.js';
import { drawDocument, focusOf, isHeldWhole } from './draw-document.js';
import { drawEvent, drawInstrument, drawPlace, drawTopic } from './draw-other-things.js';
import { drawDemand, drawOpportunity, drawPlotClaim } from './draw-plot.js';
import type { DocumentPlan } from './plan-documents.js';
import type { Plot } from './plan-plots.js';
import { openRandom } from './random.js';
import type { World } from './world.js';

/** How many records one part holds, so that memory stays the same however many there are. */
const PART = 250;

/** Every so many-th part, so that several can make a graph together. */
export interface Share {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

export const WHOLE: Share = Object.freeze({ index: 0, of: 1 });

/** Draws all things in parts. Whatever a thing names comes before it, or with it. */
export function* listThings(world: World, share = WHOLE): Generator<Records> {
  const { sizes } = world;
  yield* inParts(sizes.places, share, (from, to) => makeRecords({ places: range(from, to).map((index) => drawPlace(sizes, index)) }));
  yield* inParts(sizes.actors, share, (from, to) => makeRecords({ actors: range(from, to).map((index) => world.actor(index)) }));
  yield* inParts(sizes.instruments, share, (from, to) =>
    makeRecords({ instruments: range(from, to).map((index) => drawInstrument(sizes, index)) }),
  );
  yield* inParts(sizes.events, share, (from, to) => makeRecords({ events: range(from, to).map((index) => drawEvent(sizes, index)) }));
  yield* inParts(sizes.topics, share, (from, to) => makeRecords({ topics: range(from, to).map(drawTopic) }));
}

/** Draws all documents in parts, each with its claims. */
export function* listSources(world: World, { index, of } = WHOLE): Generator<Records> {
  let part = 0;
  for (const [from, to] of listRanges(world.documents)) {
    part += 1;
    if ((part - 1) % of !== index) continue;
    const documents = range(from, to);
    yield makeRecords({
      documents: documents.map((document) => drawDocument(world, document)),
      claims: documents.flatMap((document) => drawClaims(world, document)),
    });
  }
}

/** The documents of each part: as many as have the claims of one. */
function* listRanges({ size, firstClaim }: DocumentPlan): Generator<readonly [number, number]> {
  let from = 0;
  for (let to = 1; to <= size; to += 1) {
    if (firstClaim(to) - firstClaim(from) < PART && to < size) continue;
    yield [from, to];
    from = to;
  }
}

/** Draws all demands, then all opportunities, in parts; with each history come its claims and their documents. */
export function* listHistories(world: World, share = WHOLE): Generator<Records> {
  const { demands, opportunities } = world.plots;
  const withSources = (plots: readonly Plot[]): { documents: readonly CaseDocument[]; claims: readonly CaseClaim[] } => ({
    documents: [...new Set(plots.flatMap(({ steps }) => steps.map(({ document }) => document)))].map((document) =>
      drawDocument(world, document),
    ),
    claims: plots.flatMap((plot) => plot.steps.map((_, step) => drawPlotClaim(world, plot, step))),
  });
  yield* inParts(demands.length, share, (from, to) => {
    const plots = demands.slice(from, to);
    return makeRecords({ ...withSources(plots), demands: plots.map((plot) => drawDemand(world, plot)) });
  });
  yield* inParts(opportunities.length, share, (from, to) => {
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

function* inParts(size: number, { index, of }: Share, make: (from: number, to: number) => Records): Generator<Records> {
  for (let from = index * PART; from < size; from += of * PART) yield make(from, Math.min(size, from + PART));
}

function range(from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number += 1) numbers.push(number);
  return numbers;
}
