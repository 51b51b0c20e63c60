import type { Box, GroupShape, Ink, PathShape, Shape, TextShape } from './picture.js';

/** A number as a picture writes it: with at most one decimal. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** A line or an area. Without a stroke or a fill it is not seen. */
export function path(d: string, style: Partial<Omit<PathShape, 'kind' | 'd'>>): PathShape {
  return { kind: 'path', d, fill: null, stroke: null, width: 1, dash: null, opacity: 1, ...style };
}

/** A text in one line. */
export function text(content: string, x: number, y: number, style: Partial<Omit<TextShape, 'kind' | 'text' | 'x' | 'y'>>): TextShape {
  return { kind: 'text', text: content, x, y, size: 16, bold: false, ink: 'ink', anchor: 'start', turn: 0, halo: false, ...style };
}

export function group(
  role: string,
  shapes: readonly Shape[],
  more: Partial<Omit<GroupShape, 'kind' | 'role' | 'shapes'>> = {},
): GroupShape {
  return { kind: 'group', role, id: null, label: null, link: null, shapes, ...more };
}

/** A rectangle with round corners. */
export function roundedBox({ x, y, width, height }: Box, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (dx: number, dy: number): string => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
  return `M${round(x + r)} ${round(y)}h${round(width - 2 * r)}${corner(r, r)}v${round(height - 2 * r)}${corner(-r, r)}h${round(2 * r - width)}${corner(-r, -r)}v${round(2 * r - height)}${corner(r, -r)}z`;
}

export function circle(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 1 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 1 ${round(-2 * r)} 0z`;
}

export function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`;
}

/** Lines of text one below the other, the first on the base line given. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  style: Partial<Omit<TextShape, 'kind' | 'text' | 'x' | 'y'>>,
): readonly Shape[] {
  return lines.map((line, place) => text(line, x, y + place * leading, style));
}

/** What a picture has in place of a colour: how faint it is. */
export const FAINT = 0.45;

/** The ink in which a state of a demand is written. */
export function inkOfStatus(status: string): Ink {
  if (status === 'MET' || status === 'PARTLY_MET') return 'good';
  if (status === 'REFUSED') return 'alert';
  return status === 'LAPSED' ? 'soft' : 'warn';
}
