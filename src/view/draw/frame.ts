import type { Source } from '../subject-data.js';
import { measureText, shorten, wrapText } from './measure.js';
import type { Box, Shape, Size } from './picture.js';
import { circle, group, path, text, textLines } from './shapes.js';
import { count, writeDay } from './words.js';

/** How large a picture is, and whether it stands alone. */
export interface Canvas extends Size {
  /** With its title and where it is from; without, for a page that says so itself. */
  readonly framed: boolean;
  /** Draws all of a graph however small that gets, as a file to keep has it; else as many things as there is room for. */
  readonly whole?: boolean;
}

/** What stands around a picture. */
export interface Framed {
  readonly shapes: readonly Shape[];
  /** Where there is room for what it shows. */
  readonly content: Box;
  /** By how much letters and lines are larger or smaller than in a picture 1200 wide. */
  readonly scale: number;
}

/** The key to a picture, in rows. */
export interface Key {
  readonly width: number;
  readonly rows: number;
  readonly draw: (x: number, y: number) => readonly Shape[];
}

/** From one row of a key to the next. */
export const KEY_LINE = 22;

/** How large letters are drawn in a picture of this width: less small than the picture. */
export function scaleOf(width: number): number {
  return Math.min(1.6, Math.max(0.68, Math.sqrt(width / 1200)));
}

/** "Demarche · EU needs to press … · revision a827a3ea · 24 November 2026" */
export function describeSource({ title, documents, revision, loadedAt }: Source): string {
  return `Demarche · ${title ?? count(documents, 'document')} · revision ${revision.slice(0, 8)} · ${writeDay(loadedAt)}`;
}

/**
 * Draws title, subtitle and source line.
 * @param legend stands beside the title or the source line where there is room, else above the source line
 */
export function drawFrame(
  { title, subtitle, source }: { readonly title: string; readonly subtitle: string; readonly source: Source },
  { width, height, framed }: Canvas,
  legend: (scale: number, room: number) => Key | null = () => null,
): Framed {
  const scale = scaleOf(width);
  const edge = framed ? 48 * scale : 12;
  const inner = width - 2 * edge;
  const key = legend(scale, inner);
  if (!framed) return { shapes: [], content: { x: edge, y: edge, width: inner, height: height - 2 * edge }, scale };
  const titleSize = 36 * scale;
  const subtitleSize = 19 * scale;
  const titleLines = wrapText(title, titleSize, inner, 3, true);
  const subtitleLines = wrapText(subtitle, subtitleSize, inner, 2);
  const firstLine = edge + titleSize * 0.85;
  const secondPart = firstLine + (titleLines.length - 1) * titleSize * 1.2 + subtitleSize * 1.75;
  const top = secondPart + (subtitleLines.length - 1) * subtitleSize * 1.4 + subtitleSize * 1.3;
  const foot = height - edge * 0.75;
  const sourceSize = 15 * scale;
  const sourceLine = shorten(describeSource(source), sourceSize, inner - 30 * scale);
  const keyLine =
    key === null || key.rows !== 1
      ? null
      : placeKey(key.width, inner - 40 * scale, [
          { y: firstLine, used: titleLines.length === 1 ? measureText(titleLines[0] ?? '', titleSize, true) : Infinity },
          { y: foot, used: sourceSize * 1.75 + measureText(sourceLine, sourceSize) },
        ]);
  const keyHeight = key === null || keyLine !== null ? 0 : key.rows * KEY_LINE * scale;
  const ownKey = foot - sourceSize * 2.2 - Math.max(0, keyHeight - KEY_LINE * scale);
  const drawKey = (shown: Key): readonly Shape[] =>
    keyLine === null ? shown.draw(edge, ownKey) : shown.draw(width - edge - shown.width, keyLine);
  const shapes = [
    group('title', textLines(titleLines, edge, firstLine, titleSize * 1.2, { size: titleSize, bold: true })),
    group('subtitle', textLines(subtitleLines, edge, secondPart, subtitleSize * 1.4, { size: subtitleSize, ink: 'soft' })),
    group('source', [
      ...drawSign(edge, foot - sourceSize * 0.95, sourceSize * 1.2),
      text(sourceLine, edge + sourceSize * 1.75, foot, { size: sourceSize, ink: 'soft' }),
    ]),
    ...(key === null || key.rows === 0 ? [] : [group('legend', drawKey(key))]),
  ];
  const bottom = ownKey - sourceSize * (keyHeight > 0 ? 1.6 : 0);
  return { shapes, content: { x: edge, y: top, width: inner, height: Math.max(40, bottom - top) }, scale };
}

/** The first line that has room for the key besides what stands there; null where none has. */
function placeKey(width: number, inner: number, lines: readonly { readonly y: number; readonly used: number }[]): number | null {
  return lines.find(({ used }) => used + width <= inner)?.y ?? null;
}

/** The sign of Demarche: three things and the links between them. */
function drawSign(x: number, y: number, size: number): readonly Shape[] {
  const at = (px: number, py: number): string => `${String(x + (px * size) / 32)} ${String(y + (py * size) / 32)}`;
  const dot = (px: number, py: number, r: number): string => circle(x + (px * size) / 32, y + (py * size) / 32, (r * size) / 32);
  return [
    path(`M${at(8, 23)}L${at(15, 9)}L${at(25, 15)}`, { stroke: 'accent', width: (3 * size) / 32 }),
    path(dot(8, 23, 5), { fill: 'accent' }),
    path(dot(15, 9, 4), { fill: 'accent' }),
    path(dot(25, 15, 5), { fill: 'alert' }),
  ];
}
