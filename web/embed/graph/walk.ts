import type { GraphModel } from '../../../src/view/graph-model.js';

/** Where a thing is on the screen. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Which thing an arrow key leads to: of those that are joined with this one and lie that way, the nearest; else of all others that lie that way.
 * @returns null where none lies that way, or the key is no arrow
 */
export function walk(key: string, from: string, spots: readonly Spot[], { lines }: Pick<GraphModel, 'lines'>): string | null {
  const way = WAYS[key];
  const start = spots.find(({ id }) => id === from);
  if (way === undefined || start === undefined) return null;
  const joined = new Set(lines.filter((line) => line.from === from || line.to === from).flatMap((line) => [line.from, line.to]));
  const others = spots.filter(({ id }) => id !== from);
  return (
    findNearest(
      start,
      way,
      others.filter(({ id }) => joined.has(id)),
    ) ?? findNearest(start, way, others)
  );
}

function findNearest(start: Spot, [wx, wy]: readonly [number, number], spots: readonly Spot[]): string | null {
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { id, x, y } of spots) {
    const along = (x - start.x) * wx + (y - start.y) * wy;
    const aside = Math.abs((x - start.x) * wy) + Math.abs((y - start.y) * wx);
    if (along <= 0 || aside > along * 1.5) continue;
    const cost = along + aside * 2;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
