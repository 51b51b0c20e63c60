import type { Place } from '../place.js';
import type { GatheredStub } from './gather-stubs.js';

const DIRECTIONS = 24;
/** From the middle of a thing to the hollow end of its stub. */
const REACH = 62;
/** Room that the label of a stub takes to its sides. */
const LABEL = 58;

/** What stands around: places of things with the room of their labels, and the neighbours of each thing. */
export interface Surroundings {
  readonly places: ReadonlyMap<string, Place>;
  readonly neighbours: (id: string) => readonly string[];
  /** Radius of a thing. */
  readonly size: (id: string) => number;
}

/**
 * Finds where stubs end: in the direction from their thing where most room is, away from its lines and from what stands near.
 * The same surroundings give the same places.
 */
export function placeStubs(stubs: readonly GatheredStub[], around: Surroundings): ReadonlyMap<string, Place> {
  const cells = groupByCell(around.places);
  const taken = new Map<string, Place[]>();
  const ends = new Map<string, Place>();
  for (const stub of stubs) {
    const from = around.places.get(stub.at);
    if (from === undefined) continue;
    const reach = REACH + around.size(stub.at);
    const near = listNear(cells, from).filter(({ id }) => id !== stub.at);
    const lines = around.neighbours(stub.at).flatMap((id) => around.places.get(id) ?? []);
    const others = taken.get(stub.at) ?? [];
    const end = chooseBest(from, reach, [...near.map(({ place }) => place), ...others], [...lines, ...others]);
    taken.set(stub.at, [...others, end]);
    ends.set(stub.key, end);
  }
  return ends;
}

function chooseBest(from: Place, reach: number, near: readonly Place[], lines: readonly Place[]): Place {
  let best = { end: from, cost: Infinity };
  for (let turn = 0; turn < DIRECTIONS; turn += 1) {
    const angle = ((turn * 2) / DIRECTIONS - 0.25) * Math.PI;
    const end = { x: from.x + reach * Math.cos(angle), y: from.y + reach * 0.8 * Math.sin(angle) };
    const cost = costOf(end, angle, from, near, lines);
    if (cost < best.cost - 1e-9) best = { end, cost };
  }
  return best.end;
}

/** Dear: near other things and their labels, along a line, and straight down, where the thing's own label stands. */
function costOf(end: Place, angle: number, from: Place, near: readonly Place[], lines: readonly Place[]): number {
  let cost = Math.sin(angle) > 0.55 ? 2.5 : 0;
  for (const { x, y } of near) {
    const [dx, dy] = [Math.abs(x - end.x) / (LABEL * 1.9), Math.abs(y + 10 - end.y) / 52];
    const far = Math.max(dx, dy);
    if (far < 1) cost += 6 * (1 - far) + 1;
  }
  for (const { x, y } of lines) {
    const turn = Math.abs(((Math.atan2(y - from.y, x - from.x) - angle + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    if (turn < 0.9) cost += 2 * (0.9 - turn);
  }
  return cost;
}

const CELL = 240;
type Cells = ReadonlyMap<string, readonly { readonly id: string; readonly place: Place }[]>;

function groupByCell(places: ReadonlyMap<string, Place>): Cells {
  const cells = new Map<string, { id: string; place: Place }[]>();
  for (const [id, place] of places) {
    const key = `${Math.floor(place.x / CELL)} ${Math.floor(place.y / CELL)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [{ id, place }]);
    else cell.push({ id, place });
  }
  return cells;
}

function listNear(cells: Cells, { x, y }: Place): { readonly id: string; readonly place: Place }[] {
  const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []));
}
