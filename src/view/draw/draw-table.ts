import { fitSize, measureText, wrapText } from './measure.js';
import type { Box, Ink, Shape } from './picture.js';
import { group, path, round, roundedBox, textLines } from './shapes.js';

/** A cell: its words, and whether they stand in a pill of a colour. */
export interface Cell {
  readonly words: string;
  readonly pill?: Ink;
  readonly soft?: boolean;
}

export interface Row {
  readonly id: string | null;
  readonly link: string | null;
  readonly cells: readonly Cell[];
}

/** A column: what stands over it, and its part of the whole width. */
export interface Column {
  readonly head: string;
  readonly part: number;
}

/**
 * Draws rows of words, as many as there is room for, and says how many are left out.
 * @param all how many rows there are in all, also those that were not loaded
 */
export function drawTable(columns: readonly Column[], rows: readonly Row[], all: number, content: Box, scale: number): readonly Shape[] {
  const size = 18 * scale;
  const hasHead = columns.some(({ head }) => head !== '');
  const lefts = columns.map((_, place) => content.x + content.width * columns.slice(0, place).reduce((sum, { part }) => sum + part, 0));
  const widths = columns.map(({ part }) => content.width * part - size * 1.2);
  const shapes: Shape[] = [];
  let y = content.y;
  if (hasHead) {
    const heads = columns.flatMap(({ head }, place) =>
      textLines([head], lefts[place] ?? 0, y + size, 0, { size: size * 0.82, ink: 'soft', bold: true }),
    );
    shapes.push(group('head', heads));
    y += size * 1.7;
  }
  const bottom = content.y + content.height;
  let drawn = 0;
  for (const row of rows) {
    const sizes = row.cells.map(({ words }, place) => fitSize(words, size, widths[place] ?? 0));
    const lines = row.cells.map(({ words }, place) => wrapText(words, sizes[place] ?? size, widths[place] ?? 0, 3));
    const height = Math.max(1, ...lines.map(({ length }) => length)) * size * 1.35 + size * 0.9;
    const isLast = drawn === all - 1;
    if (y + height > bottom - (isLast ? 0 : size * 1.6)) break;
    const rule = path(`M${round(content.x)} ${round(y)}h${round(content.width)}`, { stroke: 'rule', width: 1.2 });
    const cells = row.cells.flatMap((cell, place) =>
      drawCell(cell, lines[place] ?? [], lefts[place] ?? 0, y + size * 1.45, sizes[place] ?? size),
    );
    shapes.push(group('row', [rule, ...cells], { id: row.id, link: row.link }));
    y += height;
    drawn += 1;
  }
  if (drawn < all)
    shapes.push(group('more', textLines([`and ${String(all - drawn)} more`], content.x, y + size * 1.3, 0, { size, ink: 'soft' })));
  return shapes;
}

function drawCell({ pill, soft }: Cell, lines: readonly string[], x: number, y: number, size: number): readonly Shape[] {
  if (pill === undefined) return textLines(lines, x, y, size * 1.35, { size, ink: soft === true ? 'soft' : 'ink' });
  const [line = ''] = lines;
  const small = size * 0.86;
  const width = measureText(line, small, true) + size;
  const box = { x, y: y - size * 1.02, width, height: size * 1.45 };
  return [
    path(roundedBox(box, size), { stroke: pill, width: 1.5 }),
    ...textLines([line], x + size / 2, y, 0, { size: small, bold: true, ink: pill }),
  ];
}
