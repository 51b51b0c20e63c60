import type { DateEnd } from '../timeline-date.js';
import type { TimelineMark } from '../timeline-layout.js';
import type { Ink, PathShape } from './picture.js';
import { circle, path, round } from './shapes.js';

/** Pieces by which an end fades, since a picture has no gradients. */
const PIECES = 8;
const STRIPE = 4;
const HALF = 5;

/** Turns the units of the layout into those of the picture. */
export interface Placing {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  readonly unit: number;
}

/** How an item is inked: hollow and dashed where it is planned, pale where it is hedged or an opinion. */
interface Pen {
  readonly ink: Ink;
  readonly isHollow: boolean;
  readonly opacity: number;
}

/** Draws the date of an item as what it is: a point, a bar whose ends are exact, soft, about or open, a bracket. */
export function drawDate(mark: TimelineMark, ink: Ink, place: Placing): readonly PathShape[] {
  const pen: Pen = { ink, isHollow: mark.item.stroke === 'dashed', opacity: mark.item.stroke === 'dotted' ? 0.5 : 1 };
  switch (mark.form) {
    case 'point':
      return drawPoint(mark, pen, place);
    case 'bar':
      return drawBar(mark, pen, place);
    case 'bracket':
      return drawBracket(mark, pen, place);
  }
}

function drawPoint({ x0, x1, y, item }: TimelineMark, pen: Pen, place: Placing): readonly PathShape[] {
  const [x, middle, r] = [place.x((x0 + x1) / 2), place.y(y), HALF * place.unit];
  const around = item.shape.start === 'about' ? [path(circle(x, middle, r * 1.7), { stroke: pen.ink, width: 1, dash: '2 3' })] : [];
  return [...around, path(circle(x, middle, r), fillOf(pen))];
}

function drawBar(mark: TimelineMark, pen: Pen, place: Placing): readonly PathShape[] {
  const { x0, x1, core0, core1, item } = mark;
  const { start, end } = item.shape;
  const hasCore = core1 > core0;
  const [from, to] = hasCore ? [core0, core1] : start === 'exact' ? [x0, x0] : end === 'exact' ? [x1, x1] : [core0, core1];
  if (pen.isHollow) return [path(rect(mark, x0, x1, place), fillOf(pen)), ...drawArrows(mark, pen, place)];
  return [
    ...drawEnd(mark, from, x0, start, pen, place),
    ...(to > from ? [path(rect(mark, from, to, place), fillOf(pen))] : []),
    ...drawEnd(mark, to, x1, end, pen, place),
    ...drawArrows(mark, pen, place),
  ];
}

/** Draws from what is known to the end of what can be: fading, or striped where it is only about. */
function drawEnd(mark: TimelineMark, from: number, to: number, end: DateEnd, pen: Pen, place: Placing): readonly PathShape[] {
  if (Math.abs(to - from) < 0.5) return [];
  const outline = (a: number, b: number): string => rect(mark, Math.min(a, b), Math.max(a, b), place);
  if (end === 'exact') return [path(outline(from, to), fillOf(pen))];
  const count = end === 'about' ? Math.max(2, Math.round(Math.abs(to - from) / STRIPE)) : PIECES;
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, piece) => {
    const [a, b] = [from + piece * step, from + (piece + (end === 'about' ? 0.5 : 1)) * step];
    const fade = end === 'about' ? 0.8 : 1 - (piece + 0.5) / (count + (end === 'soft' ? 1 : 0));
    return path(outline(a, b), { fill: pen.ink, opacity: Math.round(fade * pen.opacity * 100) / 100 });
  });
}

function drawArrows({ x0, x1, y, item }: TimelineMark, pen: Pen, place: Placing): readonly PathShape[] {
  const arrow = (x: number, turn: number): PathShape =>
    drawLine(
      [
        [x - turn * 4, y - 4],
        [x, y],
        [x - turn * 4, y + 4],
      ],
      pen,
      place,
    );
  return [...(item.shape.start === 'open' ? [arrow(x0, -1)] : []), ...(item.shape.end === 'open' ? [arrow(x1, 1)] : [])];
}

function drawBracket(mark: TimelineMark, pen: Pen, place: Placing): readonly PathShape[] {
  const { x0, x1, y, item, parts } = mark;
  const lip = (x: number, turn: number): PathShape =>
    drawLine(
      [
        [x + turn * 4, y - HALF - 1],
        [x, y - HALF - 1],
        [x, y + HALF + 1],
        [x + turn * 4, y + HALF + 1],
      ],
      pen,
      place,
    );
  const across = {
    ...drawLine(
      [
        [x0, y],
        [x1, y],
      ],
      pen,
      place,
    ),
    dash: '2 3',
  };
  return [
    across,
    ...(item.shape.start === 'open' ? [] : [lip(x0, 1)]),
    ...(item.shape.end === 'open' ? [] : [lip(x1, -1)]),
    ...drawArrows(mark, pen, place),
    ...parts.map(([from, to]) => path(rect(mark, from, Math.max(to, from + 2), place), fillOf(pen))),
  ];
}

function drawLine(points: readonly (readonly [number, number])[], { ink, opacity }: Pen, place: Placing): PathShape {
  const d = points.map(([x, y]) => `${round(place.x(x))} ${round(place.y(y))}`).join('L');
  return path(`M${d}`, { stroke: ink, width: 1.5 * place.unit, opacity });
}

function fillOf({ ink, isHollow, opacity }: Pen): Parameters<typeof path>[1] {
  return isHollow ? { fill: 'paper', stroke: ink, width: 1.5, dash: '4 3' } : { fill: ink, opacity };
}

function rect({ y }: TimelineMark, from: number, to: number, place: Placing): string {
  const [left, right, top, bottom] = [place.x(from), place.x(to), place.y(y - HALF), place.y(y + HALF)];
  return `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
}
