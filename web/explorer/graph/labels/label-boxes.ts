import type { Place } from '../place.js';
import type { Box } from './room.js';

/** Between a name and the rim of the screen. */
const RIM = 2;

/**
 * Where the label of a thing may stand, the best first: below, to the right, to the left, above; where the thing is on the screen, whole on
 * the screen if any can be, below and above being shifted inwards for it.
 */
export function boxesAround(
  { x, y }: Place,
  radius: number,
  { width, height }: Pick<Box, 'width' | 'height'>,
  screen: { readonly width: number; readonly height: number },
): readonly Box[] {
  const size = { width, height };
  const middle = x - width / 2;
  const isSeen = x >= 0 && y >= 0 && x <= screen.width && y <= screen.height;
  const inwards = isSeen ? Math.max(RIM, Math.min(middle, screen.width - width - RIM)) : middle;
  const boxes = [
    { x: inwards, y: y + radius, ...size },
    { x: x + radius, y: y - height / 2, ...size },
    { x: x - radius - width, y: y - height / 2, ...size },
    { x: inwards, y: y - radius - height, ...size },
  ];
  const whole = boxes.filter((box) => box.x >= 0 && box.y >= 0 && box.x + width <= screen.width && box.y + height <= screen.height);
  return isSeen && whole.length > 0 ? whole : boxes;
}

/** Parts of the way along a line at which its verb may stand, the middle first. */
const ALONG = [0.5, 0.4, 0.6, 0.32, 0.68] as const;

/**
 * Where the verb of a line may stand, the best first.
 * @param curvature as the renderer bends lines: how far the middle of the bend is off, by part of the line's length
 * @returns none where the line is too short for it
 */
export function boxesAlong(
  from: Place,
  to: Place,
  radii: number,
  curvature: number,
  { width, height }: Pick<Box, 'width' | 'height'>,
): readonly Box[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return [];
  const needed = (Math.abs(dx) / length) * width + (Math.abs(dy) / length) * height + radii + 6;
  if (length < needed) return [];
  return ALONG.map((part) => {
    const { x, y } = pointOnLine(from, to, curvature, part);
    return { x: x - width / 2, y: y - height / 2, width, height };
  });
}

/** A point of a line, on the screen or in the graph with y downwards. @param part from 0 to 1 */
export function pointOnLine(from: Place, to: Place, curvature: number, part: number): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // The renderer bends to the left of the way, with y upwards.
  const [bendX, bendY] = [(from.x + to.x) / 2 + dy * curvature, (from.y + to.y) / 2 - dx * curvature];
  const rest = 1 - part;
  return {
    x: rest * rest * from.x + 2 * rest * part * bendX + part * part * to.x,
    y: rest * rest * from.y + 2 * rest * part * bendY + part * part * to.y,
  };
}
