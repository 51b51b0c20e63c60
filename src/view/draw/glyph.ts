import type { PictureKind } from '../picture-kind.js';
import type { Shape } from './picture.js';
import { circle, path, polygon, round, roundedBox } from './shapes.js';

/**
 * Draws the sign of a thing: a shape and a colour for each kind.
 * @param r about half of its width
 */
export function drawGlyph(kind: PictureKind, x: number, y: number, r: number): readonly Shape[] {
  const style = { fill: kind, stroke: 'paper', width: 2 } as const;
  const within = (points: readonly (readonly [number, number])[]): string => polygon(points.map(([px, py]) => [x + px * r, y + py * r]));
  switch (kind) {
    case 'person':
      return [path(circle(x, y, r), style)];
    case 'group':
      return [path(circle(x - r * 0.5, y, r * 0.8), style), path(circle(x + r * 0.5, y, r * 0.8), style)];
    case 'body':
      return [path(roundedBox({ x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8 }, r * 0.3), style)];
    case 'state':
      return [path(within([0, 1, 2, 3, 4, 5].map((corner) => turn(corner * 60 + 30))), style)];
    case 'instrument':
      return [
        path(
          within([
            [-0.75, -1],
            [0.25, -1],
            [0.75, -0.5],
            [0.75, 1],
            [-0.75, 1],
          ]),
          style,
        ),
        fold(x, y, r),
      ];
    case 'event':
      return [
        path(
          within([
            [0, -1.15],
            [1.15, 0],
            [0, 1.15],
            [-1.15, 0],
          ]),
          style,
        ),
      ];
    case 'topic':
      return [
        path(
          within([
            [0, -1.05],
            [1.15, 0.9],
            [-1.15, 0.9],
          ]),
          style,
        ),
      ];
    case 'place':
      return [path(drop(x, y, r), style), path(circle(x, y - r * 0.25, r * 0.3), { fill: 'paper' })];
  }
}

function turn(degrees: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle) * 1.08, Math.sin(angle) * 1.08];
}

/** The corner of the leaf that is folded down. */
function fold(x: number, y: number, r: number): Shape {
  const points = [
    [0.25, -1],
    [0.25, -0.5],
    [0.75, -0.5],
  ] as const;
  return path(`M${points.map(([px, py]) => `${round(x + px * r)} ${round(y + py * r)}`).join('L')}`, { stroke: 'paper', width: 1.5 });
}

/** A pin that points at the ground. */
function drop(x: number, y: number, r: number): string {
  const [left, right, top] = [x - r * 0.85, x + r * 0.85, y - r * 0.25];
  return `M${round(x)} ${round(y + r * 1.2)}C${round(x - r * 0.3)} ${round(y + r * 0.6)} ${round(left)} ${round(y + r * 0.4)} ${round(left)} ${round(top)}a${round(r * 0.85)} ${round(r * 0.85)} 0 0 1 ${round(r * 1.7)} 0C${round(right)} ${round(y + r * 0.4)} ${round(x + r * 0.3)} ${round(y + r * 0.6)} ${round(x)} ${round(y + r * 1.2)}z`;
}
