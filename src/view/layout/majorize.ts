import type { Place } from './layout-node.js';

const TURNS = 120;
/** Up to so many things get all turns; more get fewer. */
const MANY = 150;
const LEAST_TURNS = 12;
const SETTLED = 0.5;

/**
 * Moves things until they are as far apart as they would like to be, the near ones first of all:
 * stress majorization (Gansner, Koren, North 2004), one thing after the other.
 * @param places changed
 * @param distances a row for each
 * @param isFixed which stay where they are
 */
export function majorize(places: readonly Place[], distances: readonly Float64Array[], isFixed: (place: number) => boolean): void {
  const turns = Math.max(LEAST_TURNS, Math.round(TURNS * Math.min(1, (MANY / places.length) ** 2)));
  for (let turn = 0; turn < turns; turn += 1) {
    let moved = 0;
    for (const [index, place] of places.entries()) {
      if (isFixed(index)) continue;
      const next = pull(index, places, distances[index] ?? new Float64Array());
      moved = Math.max(moved, Math.abs(next.x - place.x), Math.abs(next.y - place.y));
      place.x = next.x;
      place.y = next.y;
    }
    if (moved < SETTLED) return;
  }
}

/** Where all others together would have this one. */
function pull(index: number, places: readonly Place[], row: Float64Array): Place {
  const here = places[index] as Place;
  const sum = { x: 0, y: 0, weight: 0 };
  for (const [other, there] of places.entries()) {
    const wanted = row[other] ?? 0;
    if (other === index || wanted <= 0) continue;
    const weight = 1 / (wanted * wanted);
    const [dx, dy] = [here.x - there.x, here.y - there.y];
    const length = Math.hypot(dx, dy) || 0.01;
    sum.x += weight * (there.x + (wanted * dx) / length);
    sum.y += weight * (there.y + (wanted * dy) / length);
    sum.weight += weight;
  }
  return sum.weight === 0 ? { ...here } : { x: sum.x / sum.weight, y: sum.y / sum.weight };
}
