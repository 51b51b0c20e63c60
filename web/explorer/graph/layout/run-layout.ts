import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutTask, Places } from './layout-task.js';
import { seedPlaces } from './seed-places.js';
import { separateBoxes } from './separate-boxes.js';

/** Values of one thing and of one line in the matrices of ForceAtlas2. */
const PER_THING = 10;
const PER_LINE = 3;
const SCALING = 10;
/** How long a line is where nothing else is known: enough for a verb on it. */
const LENGTH = 150;
/** Room between what is drawn and the rim of the screen. */
const RIM = 90;
/** Pictures of more things are not made to fit the screen with all names. */
const MOST_SPREAD = 120;
const SMALLEST = 0.6;

const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 0,
  scalingRatio: SCALING,
  strongGravityMode: false,
  gravity: 0.6,
  slowDown: 2,
  barnesHutTheta: 0.9,
};

/**
 * Places the things of a task by ForceAtlas2, then moves them apart so that no label lies on another. Held things stay where they are;
 * the same task gives the same places.
 * @yields the places so far, about each `every` rounds, the last of them settled; the array is the same each time
 */
export function* runLayout(task: LayoutTask, every = 10): Generator<{ readonly places: Places; readonly settled: boolean }, void> {
  const places = seedPlaces(task);
  const held = task.things.flatMap((thing, at) => (thing.held ? [at] : []));
  const unit = findUnit(task, places);
  const [things, lines] = toMatrices(task, places, unit);
  const rounds = countRounds(task);
  for (let round = 1; round <= rounds; round += 1) {
    iterate({ ...SETTINGS, barnesHutOptimize: task.things.length > 300 }, things, lines);
    if (round % every !== 0) continue;
    readMatrix(task, things, unit, places);
    yield { places, settled: false };
  }
  readMatrix(task, things, unit, places);
  if (held.length < 2) {
    stretch(task, places, held[0] ?? null);
    spreadForScreen(task, places);
  } else separateBoxes(task.things, places);
  yield { places, settled: true };
}

function countRounds({ things: { length }, lines }: LayoutTask): number {
  if (lines.length === 0) return 1;
  return length <= 100 ? 400 : length <= 500 ? 250 : length <= 2000 ? 120 : 70;
}

/** How many units of the graph one of ForceAtlas2 is, so that lines that are there already keep about their length. */
function findUnit({ things, lines }: LayoutTask, places: Places): number {
  const degrees = things.map(() => 1);
  for (const [from, to] of lines) for (const end of [from, to]) degrees[end] = (degrees[end] ?? 1) + 1;
  const natural = ([from, to]: readonly [number, number]): number => Math.sqrt(SCALING * (degrees[from] ?? 1) * (degrees[to] ?? 1));
  const usual = LENGTH / Math.max(medianOf(lines.map(natural)), SCALING);
  const held = lines.filter(([from, to]) => things[from]?.held === true && things[to]?.held === true);
  if (held.length === 0) return usual;
  // Lines that were drawn out by hand do not send what is new as far away.
  return Math.min(Math.max(medianOf(held.map((line) => lengthOf(places, ...line) / natural(line))), 1), usual);
}

/**
 * Stretches the whole, around what is held, so that a usual line has room for its verb, and to the form of the screen. Larger pictures are
 * closer, since their labels are read one by one.
 */
function stretch({ things, lines, screen }: LayoutTask, places: Places, held: number | null): void {
  if (lines.length === 0) return;
  const wanted = things.length <= 60 ? LENGTH : Math.max(60, LENGTH - (things.length - 60) / 8);
  const factor = wanted / Math.max(medianOf(lines.map(([from, to]) => lengthOf(places, from, to))), 1);
  const wide = Math.min(1.3, Math.max(0.8, Math.sqrt(screen.width / screen.height)));
  const middle = held === null ? [0, 0] : [places[held * 2] ?? 0, places[held * 2 + 1] ?? 0];
  for (const [at, value] of places.entries()) {
    const from = middle[at % 2] ?? 0;
    places[at] = from + (value - from) * factor * (at % 2 === 0 ? wide : 1 / wide);
  }
}

/** Names keep their size when a picture is made to fit the screen: the smaller it is made, the more room they need in it. */
function spreadForScreen({ things, screen }: LayoutTask, places: Places): void {
  separateBoxes(things, places);
  if (things.length > MOST_SPREAD) return;
  for (let time = 0; time < 3; time += 1) {
    const zoom = Math.max(zoomToFit(screen, places), SMALLEST);
    if (zoom >= 1) return;
    const roomier = things.map((thing) => ({ ...thing, side: thing.side / zoom, above: thing.above / zoom, below: thing.below / zoom }));
    separateBoxes(roomier, places);
  }
}

function zoomToFit({ width, height }: LayoutTask['screen'], places: Places): number {
  const spans = [0, 1].map((axis) => {
    const values = places.filter((_, at) => at % 2 === axis);
    return Math.max(...values) - Math.min(...values) + 2 * RIM;
  });
  return Math.min(width / (spans[0] ?? 1), height / (spans[1] ?? 1));
}

function toMatrices(task: LayoutTask, places: Places, unit: number): [Float32Array, Float32Array] {
  const things = new Float32Array(task.things.length * PER_THING);
  for (const [at, { held }] of task.things.entries()) {
    things.set([(places[at * 2] ?? 0) / unit, (places[at * 2 + 1] ?? 0) / unit, 0, 0, 0, 0, 1, 1, 1, held ? 1 : 0], at * PER_THING);
  }
  const lines = new Float32Array(task.lines.length * PER_LINE);
  for (const [at, [from, to]] of task.lines.entries()) {
    lines.set([from * PER_THING, to * PER_THING, 1], at * PER_LINE);
    for (const end of [from, to]) things[end * PER_THING + 6] = (things[end * PER_THING + 6] ?? 0) + 1;
  }
  return [things, lines];
}

/** What is held is not read back, so that rounding does not move it. */
function readMatrix({ things }: LayoutTask, matrix: Float32Array, unit: number, places: Places): void {
  for (const [at, { held }] of things.entries()) {
    if (held) continue;
    places[at * 2] = (matrix[at * PER_THING] ?? 0) * unit;
    places[at * 2 + 1] = (matrix[at * PER_THING + 1] ?? 0) * unit;
  }
}

function lengthOf(places: Places, from: number, to: number): number {
  return Math.hypot((places[from * 2] ?? 0) - (places[to * 2] ?? 0), (places[from * 2 + 1] ?? 0) - (places[to * 2 + 1] ?? 0));
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
