import type { LayoutThing, Places } from './layout-task.js';

const ROUNDS = 80;
const GAP = 6;

/**
 * Moves things apart until the room of none overlaps that of another, each as little as it takes; what is held is not moved.
 * Stops after some rounds where that is not possible.
 */
export function separateBoxes(things: readonly LayoutThing[], places: Places): void {
  const cell = Math.max(...things.map(({ side, above, below }) => Math.max(side * 2, above + below)), 1) + GAP;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!separateOnce(things, places, cell)) return;
  }
}

/** @returns whether anything was moved */
function separateOnce(things: readonly LayoutThing[], places: Places, cell: number): boolean {
  const grid = new Map<string, number[]>();
  let isMoved = false;
  for (const at of things.keys()) {
    const [column, row] = [Math.floor((places[at * 2] ?? 0) / cell), Math.floor((places[at * 2 + 1] ?? 0) / cell)];
    for (let x = column - 1; x <= column + 1; x += 1) {
      for (let y = row - 1; y <= row + 1; y += 1) {
        for (const other of grid.get(`${x} ${y}`) ?? []) if (pushApart(things, places, other, at)) isMoved = true;
      }
    }
    const key = `${column} ${row}`;
    const inCell = grid.get(key);
    if (inCell === undefined) grid.set(key, [at]);
    else inCell.push(at);
  }
  return isMoved;
}

function pushApart(things: readonly LayoutThing[], places: Places, one: number, other: number): boolean {
  const [a, b] = [things[one], things[other]];
  if (a === undefined || b === undefined || (a.held && b.held)) return false;
  const [dx, dy] = [(places[other * 2] ?? 0) - (places[one * 2] ?? 0), (places[other * 2 + 1] ?? 0) - (places[one * 2 + 1] ?? 0)];
  const overX = a.side + b.side + GAP - Math.abs(dx);
  const overY = (dy >= 0 ? a.below + b.above : a.above + b.below) + GAP - Math.abs(dy);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const axis = overX < overY ? 0 : 1;
  const way = (axis === 0 ? dx : dy) >= 0 ? 1 : -1;
  const push = ((axis === 0 ? overX : overY) + 0.1) * way;
  const share = a.held ? 0 : b.held ? 1 : 0.5;
  places[one * 2 + axis] = (places[one * 2 + axis] ?? 0) - push * share;
  places[other * 2 + axis] = (places[other * 2 + axis] ?? 0) + push * (1 - share);
  return true;
}
