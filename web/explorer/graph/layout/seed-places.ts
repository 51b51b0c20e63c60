import type { LayoutTask, Places } from './layout-task.js';

/** How far from its neighbour a new thing begins. */
const STEP = 110;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives every thing of a task a place to begin from: held things and those that have a place stay there, a new one begins beside its
 * neighbours, on the side where they have most room; what has no neighbour goes on a spiral outside. Always the same for the same task.
 */
export function seedPlaces(task: LayoutTask): Places {
  const places = new Float32Array(task.things.length * 2);
  const isPlaced = task.things.map(({ x, y }, at) => {
    if (x === null || y === null) return false;
    places.set([x, y], at * 2);
    return true;
  });
  const neighbours = listNeighbours(task);
  const order = orderFromHubs(neighbours, isPlaced);
  const middle = middleOf(places, isPlaced);
  for (const [turn, at] of order.entries()) {
    const around = (neighbours[at] ?? []).filter((other) => isPlaced[other]);
    places.set(around.length === 0 ? onSpiral(turn, middle) : besideNeighbours(around, turn, neighbours, places, isPlaced), at * 2);
    isPlaced[at] = true;
  }
  return places;
}

/** For each thing the indices of those that it has lines to. */
export function listNeighbours({ things, lines }: LayoutTask): number[][] {
  const neighbours: number[][] = things.map(() => []);
  for (const [from, to] of lines) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

/** Those to be placed: outwards from what has a place, else from the thing with most neighbours. */
function orderFromHubs(neighbours: readonly (readonly number[])[], isPlaced: readonly boolean[]): number[] {
  const byDegree = neighbours
    .map((_, at) => at)
    .sort((one, other) => (neighbours[other]?.length ?? 0) - (neighbours[one]?.length ?? 0) || one - other);
  const seen = new Set<number>();
  const order: number[] = [];
  const queue = byDegree.filter((at) => isPlaced[at]);
  let turn = 0;
  for (const start of [null, ...byDegree]) {
    if (start !== null && !seen.has(start)) queue.push(start);
    for (; turn < queue.length; turn += 1) {
      const next = queue[turn] ?? 0;
      if (seen.has(next)) continue;
      seen.add(next);
      if (!isPlaced[next]) order.push(next);
      for (const other of neighbours[next] ?? []) if (!seen.has(other)) queue.push(other);
    }
  }
  return order;
}

function onSpiral(turn: number, { x, y, radius }: Middle): [number, number] {
  const far = radius + STEP * 0.8 * Math.sqrt(turn);
  return [x + far * Math.cos(turn * GOLDEN), y + far * Math.sin(turn * GOLDEN)];
}

/** One neighbour: on its free side, fanned out; several: between them. */
function besideNeighbours(
  around: readonly number[],
  turn: number,
  neighbours: readonly (readonly number[])[],
  places: Places,
  isPlaced: readonly boolean[],
): [number, number] {
  const [anchor = 0, ...others] = around;
  const jitter = turn * GOLDEN;
  if (others.length > 0) {
    const mean = (axis: 0 | 1): number => around.reduce((sum, at) => sum + (places[at * 2 + axis] ?? 0), 0) / around.length;
    return [mean(0) + 20 * Math.cos(jitter), mean(1) + 20 * Math.sin(jitter)];
  }
  const [x, y] = [places[anchor * 2] ?? 0, places[anchor * 2 + 1] ?? 0];
  const angle = widestGap(
    (neighbours[anchor] ?? [])
      .filter((at) => isPlaced[at])
      .map((at) => Math.atan2((places[at * 2 + 1] ?? 0) - y, (places[at * 2] ?? 0) - x)),
    jitter,
  );
  return [x + STEP * Math.cos(angle), y + STEP * Math.sin(angle)];
}

/**
 * The middle of the widest gap between directions.
 * @param otherwise the direction where there are none
 */
export function widestGap(angles: readonly number[], otherwise: number): number {
  const sorted = [...angles].sort((one, other) => one - other);
  const [first] = sorted;
  if (first === undefined) return otherwise;
  let best = { from: first, size: 0 };
  for (const [at, from] of sorted.entries()) {
    const size = (sorted[at + 1] ?? first + 2 * Math.PI) - from;
    if (size > best.size + 1e-6) best = { from, size };
  }
  return best.from + best.size / 2;
}

/** The middle of what has a place, and how far from it what has none begins. */
interface Middle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function middleOf(places: Places, isPlaced: readonly boolean[]): Middle {
  const placed = isPlaced.flatMap((is, at) => (is ? [{ x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 }] : []));
  if (placed.length === 0) return { x: 0, y: 0, radius: 0 };
  const [x, y] = [
    placed.reduce((sum, place) => sum + place.x, 0) / placed.length,
    placed.reduce((sum, place) => sum + place.y, 0) / placed.length,
  ];
  return { x, y, radius: STEP + placed.reduce((far, place) => Math.max(far, Math.hypot(place.x - x, place.y - y)), 0) };
}
