import type { Box, Ink, PathShape, Point, Size } from './picture.js';
import { path, round } from './shapes.js';

type Middle = Point & Size;

/** The part of the line between the middles of two boxes that lies outside of both; null where there is none. */
export function cutToBoxes(one: Middle, other: Middle, gap: number): { readonly from: Point; readonly to: Point } | null {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return null;
  const first = leave(one, dx, dy) + gap / length;
  const last = 1 - leave(other, dx, dy) - gap / length;
  if (last - first < 8 / length) return null;
  return { from: { x: one.x + dx * first, y: one.y + dy * first }, to: { x: one.x + dx * last, y: one.y + dy * last } };
}

/** At which part of the way (dx, dy) from its middle a box is left. */
function leave({ width, height }: Size, dx: number, dy: number): number {
  return Math.min(dx === 0 ? Infinity : width / 2 / Math.abs(dx), dy === 0 ? Infinity : height / 2 / Math.abs(dy));
}

/** The head of an arrow. @param angle into which it points; isOpen: without its base, for what is only implied */
export function drawHead(tip: Point, angle: number, size: number, ink: Ink, isOpen: boolean, opacity = 1): PathShape {
  const corner = (turn: number): string =>
    `${round(tip.x - size * Math.cos(angle + turn))} ${round(tip.y - size * Math.sin(angle + turn))}`;
  const d = `M${corner(0.42)}L${round(tip.x)} ${round(tip.y)}L${corner(-0.42)}`;
  return isOpen ? path(d, { stroke: ink, width: 1.5, opacity }) : path(`${d}z`, { fill: ink, opacity });
}

/** Whether two boxes have anything in common. */
export function overlap(one: Box, other: Box, gap = 0): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

/** Whether a box lies in another with all of it. */
export function isWithin(box: Box, outer: Box): boolean {
  return box.x >= outer.x && box.y >= outer.y && box.x + box.width <= outer.x + outer.width && box.y + box.height <= outer.y + outer.height;
}
