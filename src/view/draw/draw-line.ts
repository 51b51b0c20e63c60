import type { ModelLine } from '../graph-model.js';
import type { PlacedCard } from './draw-card.js';
import { cutToBoxes, drawHead, isWithin, overlap } from './geometry.js';
import { measureText } from './measure.js';
import type { Box, Ink, Point, Shape } from './picture.js';
import { FAINT, group, path, polygon, round, text } from './shapes.js';
import { DASHES } from './strokes.js';

/** Where on a line its verb may stand, as parts of its length from the middle. */
const ALONG = [0, -0.1, 0.1, -0.2, 0.2, -0.28, 0.28];

/** A line that has its place, and waits for that of its verb. */
export interface DrawnLine {
  readonly line: ModelLine;
  readonly from: Point;
  readonly to: Point;
  /** How far its middle bends aside. */
  readonly bend: number;
  readonly draw: (label: Shape | null) => Shape;
}

/** Draws a line with its heads. What is opened into several bends aside. */
export function drawLine(line: ModelLine, cards: ReadonlyMap<string, PlacedCard>, letters: number): DrawnLine {
  const [one, other] = [cards.get(line.from), cards.get(line.to)];
  const segment = one && other ? cutToBoxes(one, other, 3 * letters) : null;
  const { from, to } = segment ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
  const side = line.from < line.to ? 1 : -1;
  const bend = side * (line.place - (line.parallel - 1) / 2) * 34 * letters;
  const ink: Ink = line.fresh === true ? 'good' : line.faint ? 'soft' : 'ink';
  const opacity = line.faint ? FAINT : line.implied ? 0.75 : 1;
  const middle = beside(from, to, bend);
  const angle = (tip: Point): number => Math.atan2(tip.y - middle.y, tip.x - middle.x);
  const size = (line.faint ? 8 : 10.5) * letters;
  const d = `M${round(from.x)} ${round(from.y)}${bend === 0 ? 'L' : `Q${round(middle.x)} ${round(middle.y)} `}${round(to.x)} ${round(to.y)}`;
  const shapes: readonly Shape[] =
    segment === null
      ? []
      : [
          path(d, { stroke: ink, width: (line.faint ? 1.3 : 1.9) * letters, dash: DASHES[line.stroke], opacity }),
          ...(line.forward ? [drawHead(to, angle(to), size, ink, line.implied, opacity)] : []),
          ...(line.back ? [drawHead(from, angle(from), size, ink, line.implied, opacity)] : []),
        ];
  const names = { from: one?.thing?.name ?? line.from, to: other?.thing?.name ?? line.to };
  const label = `${names.from} – ${line.label} – ${names.to}`;
  const link = line.links.length === 1 ? claimOf(line) : `/?things=${line.from},${line.to}&line=${line.line}`;
  return { line, from, to, bend, draw: (verb) => group('line', verb === null ? shapes : [...shapes, verb], { id: line.key, label, link }) };
}

/**
 * Finds a place for the verb of a line where it covers nothing: along the line, or level across it where that is too short.
 * @param taken what is there already; gets the new one
 * @param content beyond which nothing is written
 * @returns null where there is none
 */
export function placeLabel({ line, from, to, bend }: DrawnLine, taken: Box[], content: Box, letters: number): Shape | null {
  const size = 14 * letters;
  const width = measureText(line.label, size);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const upright = Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle;
  const middle = beside(from, to, bend / 2);
  const at = (along: number): Point => ({ x: middle.x + Math.cos(angle) * along * length, y: middle.y + Math.sin(angle) * along * length });
  const alongLine = ALONG.filter((along) => width + 30 * letters <= length * (1 - Math.abs(along) * 2)).map((along) => ({
    ...at(along),
    turn: upright,
  }));
  const isSteep = length * Math.abs(Math.sin(angle)) > size * 2.2;
  const across = isSteep ? ALONG.slice(0, 3).map((along) => ({ ...at(along), turn: 0 })) : [];
  const aside = width / 2 + size * 0.7;
  const besides = isSteep ? across.flatMap(({ x, y }) => [aside, -aside].map((by) => ({ x: x + by, y, turn: 0 }))) : [];
  for (const place of [...alongLine, ...across, ...besides]) {
    const boxes = boxesAlong(place, place.turn, width, size);
    if (!boxes.every((box) => isWithin(box, content)) || boxes.some((box) => taken.some((other) => overlap(box, other, 1)))) continue;
    taken.push(...boxes);
    return drawLabel(line.label, place, place.turn, width, size, line.faint ? 'soft' : 'ink');
  }
  return null;
}

/** A verb on a piece of paper, so that its line is not seen between its words. */
function drawLabel(label: string, at: Point, angle: number, width: number, size: number, ink: Ink): Shape {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (x: number, y: number): readonly [number, number] => [at.x + x * cos - y * sin, at.y + x * sin + y * cos];
  const [w, h] = [width / 2 + size * 0.3, size * 0.62];
  const drop = size * 0.34;
  return group('verb', [
    path(polygon([corner(-w, -h), corner(w, -h), corner(w, h), corner(-w, h)]), { fill: 'paper' }),
    text(label, at.x - sin * drop, at.y + cos * drop, { size, anchor: 'middle', turn: (angle * 180) / Math.PI, ink }),
  ]);
}

/** The middle of a line, moved aside. */
function beside(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * by, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * by };
}

/** Small boxes that together cover a text that is turned. */
function boxesAlong(at: Point, angle: number, width: number, size: number): Box[] {
  const steps = Math.max(2, Math.ceil(width / size));
  return Array.from({ length: steps }, (_, step) => {
    const along = (step / (steps - 1) - 0.5) * (width - size * 0.6);
    return { x: at.x + Math.cos(angle) * along - size * 0.5, y: at.y + Math.sin(angle) * along - size * 0.5, width: size, height: size };
  });
}

function claimOf({ links: [link] }: ModelLine): string | null {
  return link === undefined || link.__typename === 'Membership' ? null : `/claims/${link.claim.id}`;
}
