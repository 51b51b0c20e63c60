import type { LayoutEdge, LayoutNode, Place } from './layout-node.js';

export interface Room {
  readonly width: number;
  readonly height: number;
}

const TURNS = 400;
/** Up to so many boxes get all turns; more get fewer, so that a large picture is still drawn within seconds. */
const MANY = 150;
const LEAST_TURNS = 20;
/** Free room between two boxes; where a line joins them, it is to be seen: room for its words beside, or for its head below. */
const GAP = 12;
const HEAD = 52;

/**
 * Pushes boxes apart until none covers another or a line that is not its own, within the room.
 * Where there is not room enough for that, as far as there is.
 * @param places changed
 * @param heavy the one that others make way for; null: none
 * @param isArranged somebody chose the places: boxes are pushed off each other and no further
 */
export function separate(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  places: readonly Place[],
  room: Room,
  heavy: number | null,
  isArranged: boolean,
): void {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const ends = edges.flatMap(({ from, to }) => {
    const [one, other] = [indexes.get(from), indexes.get(to)];
    return one === undefined || other === undefined || one === other ? [] : [[one, other] as const];
  });
  const lengths = new Map(edges.flatMap((edge) => keysOf(edge, indexes).map((key) => [key, edge.clear] as const)));
  const turns = Math.max(LEAST_TURNS, Math.round(TURNS * Math.min(1, (MANY / nodes.length) ** 2)));
  for (let turn = 0; turn < turns; turn += 1) {
    // What is joined wants room for its line, which it loses bit by bit where there is not enough.
    const wanted = isArranged ? 0 : Math.max(0, 1 - turn / (turns * 0.75));
    const apart = pushApart(nodes, places, heavy, (one, other) => {
      const length = lengths.get(one * indexes.size + other);
      return length === undefined ? { x: GAP, y: GAP } : { x: GAP + length * wanted, y: GAP + HEAD * wanted };
    });
    // Lines give way in the end: better a name on a line than on a name.
    const clear = !isArranged && turn < turns * 0.7 ? clearLines(nodes, ends, places, heavy) : 0;
    keepWithin(nodes, places, room);
    if (apart + clear === 0) return;
  }
}

/** A number for each pair of things, both ways. */
function keysOf({ from, to }: LayoutEdge, indexes: ReadonlyMap<string, number>): readonly number[] {
  const [one, other] = [indexes.get(from), indexes.get(to)];
  return one === undefined || other === undefined ? [] : [one * indexes.size + other, other * indexes.size + one];
}

type GapOf = (one: number, other: number) => Place;

function pushApart(nodes: readonly LayoutNode[], places: readonly Place[], heavy: number | null, gapOf: GapOf): number {
  let pushed = 0;
  for (const [one, first] of nodes.entries()) {
    for (let other = one + 1; other < nodes.length; other += 1) {
      const second = nodes[other] as LayoutNode;
      const [a, b] = [places[one] as Place, places[other] as Place];
      const dx = a.x + first.box.x + first.box.width / 2 - (b.x + second.box.x + second.box.width / 2);
      const dy = a.y + first.box.y + first.box.height / 2 - (b.y + second.box.y + second.box.height / 2);
      const gap = gapOf(one, other);
      const overX = (first.box.width + second.box.width) / 2 + gap.x - Math.abs(dx);
      const overY = (first.box.height + second.box.height) / 2 + gap.y - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      pushed += 1;
      const share = one === heavy ? 0.1 : other === heavy ? 0.9 : 0.5;
      if (overX < overY) shift(a, b, 'x', (dx < 0 ? -1 : 1) * overX, share);
      else shift(a, b, 'y', (dy < 0 ? -1 : 1) * overY, share);
    }
  }
  return pushed;
}

function shift(a: Place, b: Place, axis: 'x' | 'y', by: number, share: number): void {
  a[axis] += by * share * 0.6;
  b[axis] -= by * (1 - share) * 0.6;
}

/** Moves boxes off the lines that only pass by. */
function clearLines(
  nodes: readonly LayoutNode[],
  ends: readonly (readonly [number, number])[],
  places: readonly Place[],
  heavy: number | null,
): number {
  let pushed = 0;
  for (const [index, { box }] of nodes.entries()) {
    if (index === heavy) continue;
    const place = places[index] as Place;
    const [width, height] = [box.width / 2, box.height / 2];
    for (const [from, to] of ends) {
      if (from === index || to === index) continue;
      const centre = { x: place.x + box.x + width, y: place.y + box.y + height };
      const push = pushOff(centre, width, height, places[from] as Place, places[to] as Place);
      if (push === null) continue;
      pushed += 1;
      place.x += push.x;
      place.y += push.y;
    }
  }
  return pushed;
}

/** How a box has to move to be off a line; null where it is. */
function pushOff(centre: Place, width: number, height: number, a: Place, b: Place): Place | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const along = ((centre.x - a.x) * dx + (centre.y - a.y) * dy) / (length * length);
  if (along <= 0.02 || along >= 0.98) return null;
  const [nx, ny] = [-dy / length, dx / length];
  const distance = (centre.x - a.x) * nx + (centre.y - a.y) * ny;
  const over = Math.abs(nx) * width + Math.abs(ny) * height + 3 - Math.abs(distance);
  if (over <= 0) return null;
  const by = Math.min(over, 12) * 0.4 * (distance < 0 ? -1 : 1);
  return { x: nx * by, y: ny * by };
}

function keepWithin(nodes: readonly LayoutNode[], places: readonly Place[], { width, height }: Room): void {
  for (const [index, { box }] of nodes.entries()) {
    const place = places[index] as Place;
    place.x = Math.min(Math.max(place.x, -box.x), Math.max(-box.x, width - box.x - box.width));
    place.y = Math.min(Math.max(place.y, -box.y), Math.max(-box.y, height - box.y - box.height));
  }
}
