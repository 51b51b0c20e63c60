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
  for (const [turn, at] of order.entries()) {
    const around = (neighbours[at] ?? []).filter((other) => isPlaced[other]);
    places.set(
      around.length === 0 ? onSpiral(turn, places, isPlaced) : besideNeighbours(around, turn, neighbours, places, isPlaced),
      at * 2,
    );
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
  const visit = (start: number): void => {
    if (!seen.has(start)) queue.push(start);
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (!isPlaced[next]) order.push(next);
      queue.push(...(neighbours[next] ?? []).filter((other) => !seen.has(other)));
    }
  };
  for (const at of byDegree) visit(at);
  return order;
}

function onSpiral(turn: number, places: Places, isPlaced: readonly boolean[]): [number, number] {
  const [x, y] = middleOf(places, isPlaced);
  const radius = STEP * 0.8 * Math.sqrt(turn + (isPlaced.some(Boolean) ? 4 : 0));
  return [x + radius * Math.cos(turn * GOLDEN), y + radius * Math.sin(turn * GOLDEN)];
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

function middleOf(places: Places, isPlaced: readonly boolean[]): [number, number] {
  let [x, y, count] = [0, 0, 0];
  for (const [at, placed] of isPlaced.entries()) {
    if (!placed) continue;
    x += places[at * 2] ?? 0;
    y += places[at * 2 + 1] ?? 0;
    count += 1;
  }
  return count === 0 ? [0, 0] : [x / count, y / count];
}
