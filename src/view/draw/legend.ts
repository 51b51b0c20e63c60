import type { GraphModel } from '../graph-model.js';
import { pictureKind } from '../picture-kind.js';
import type { PictureKind } from '../picture-kind.js';
import { drawHead } from './geometry.js';
import { KEY_LINE } from './frame.js';
import type { Key } from './frame.js';
import { drawGlyph } from './glyph.js';
import { measureText } from './measure.js';
import type { Shape } from './picture.js';
import { FAINT, path, round, text } from './shapes.js';
import { DASHES, listLooks, STROKE_WORDS } from './strokes.js';
import type { LineLook } from './strokes.js';
import { KIND_WORDS } from './words.js';

interface Entry {
  readonly word: string;
  readonly draw: (x: number, y: number, scale: number) => readonly Shape[];
}

const KINDS = Object.keys(KIND_WORDS) as readonly PictureKind[];

/** The key to a graph: the kinds of things that are in it, and what each way to draw a line means where it occurs. */
export function legendOf({ things, lines, stubs }: Pick<GraphModel, 'things' | 'lines' | 'stubs'>) {
  const kinds = new Set(things.map(({ thing }) => pictureKind(thing)));
  const entries: Entry[] = [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ word: KIND_WORDS[kind], draw: glyphAt(kind) })),
    ...listLooks({ lines, stubs })
      .filter((look) => look !== 'solid')
      .map((look) => ({ word: STROKE_WORDS[look], draw: lineAt(look) })),
  ];
  return (scale: number, room: number): Key => {
    const size = 14 * scale;
    const rows = fillRows(entries, size, scale, room);
    const draw = (x: number, y: number): readonly Shape[] =>
      rows.flatMap((row, line) =>
        row.flatMap(({ entry, left }) => {
          const [at, base] = [x + left, y + line * KEY_LINE * scale];
          return [...entry.draw(at + 8 * scale, base - size * 0.35, scale), text(entry.word, at + 24 * scale, base, { size, ink: 'soft' })];
        }),
      );
    return { width: Math.max(0, ...rows.flatMap((row) => row.map(({ right }) => right))), rows: rows.length, draw };
  };
}

interface Placed {
  readonly entry: Entry;
  readonly left: number;
  readonly right: number;
}

/** Puts as many entries side by side as there is room for. */
function fillRows(entries: readonly Entry[], size: number, scale: number, room: number): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  for (const entry of entries) {
    const width = 24 * scale + measureText(entry.word, size);
    const row = rows.at(-1);
    const left = row === undefined ? 0 : (row.at(-1)?.right ?? 0) + 20 * scale;
    if (row === undefined || left + width > room) rows.push([{ entry, left: 0, right: width }]);
    else row.push({ entry, left, right: left + width });
  }
  return rows;
}

function glyphAt(kind: PictureKind): Entry['draw'] {
  return (x, y, scale) => drawGlyph(kind, x, y, 8 * scale);
}

/** A piece of a line as graphs draw it; what is only implied has an open head. */
function lineAt(look: LineLook): Entry['draw'] {
  return (x, y, scale) => {
    const [left, right] = [x - 8 * scale, x + 10 * scale];
    const style = { stroke: 'soft', width: 1.8 * scale, dash: DASHES[look], opacity: look === 'faint' ? FAINT : 1 } as const;
    const line = path(`M${round(left)} ${round(y)}H${round(right)}`, style);
    return look === 'implied' ? [line, drawHead({ x: right, y }, 0, 9 * scale, 'soft', true)] : [line];
  };
}
