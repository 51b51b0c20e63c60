import type { GraphModel } from '../graph-model.js';
import { pictureKind } from '../picture-kind.js';
import type { PictureKind } from '../picture-kind.js';
import { drawGlyph } from './glyph.js';
import { measureText } from './measure.js';
import type { Shape } from './picture.js';
import { path, round, text } from './shapes.js';
import { KIND_WORDS } from './words.js';

interface Entry {
  readonly word: string;
  readonly draw: (x: number, y: number, scale: number) => readonly Shape[];
}

const KINDS = Object.keys(KIND_WORDS) as readonly PictureKind[];
const DASHES = { dashed: '7 5', dotted: '1.5 5' } as const;

/** The key to a graph: the kinds of things that are in it, and what broken lines mean where there are some. */
export function legendOf({ things, lines, stubs }: Pick<GraphModel, 'things' | 'lines' | 'stubs'>) {
  const kinds = new Set(things.map(({ thing }) => pictureKind(thing)));
  const strokes = new Set([...lines, ...stubs].map(({ stroke }) => stroke));
  const entries: Entry[] = [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ word: KIND_WORDS[kind], draw: glyphAt(kind) })),
    ...(strokes.has('dashed') ? [{ word: 'planned or asked for', draw: strokeAt('dashed') }] : []),
    ...(strokes.has('dotted') ? [{ word: 'hedged or an opinion', draw: strokeAt('dotted') }] : []),
  ];
  return (scale: number) => {
    const size = 14 * scale;
    const widths = entries.map(({ word }) => 24 * scale + measureText(word, size) + 20 * scale);
    const draw = (x: number, y: number): readonly Shape[] =>
      entries.flatMap((entry, place) => {
        const left = x + widths.slice(0, place).reduce((sum, width) => sum + width, 0);
        return [...entry.draw(left + 8 * scale, y - size * 0.35, scale), text(entry.word, left + 24 * scale, y, { size, ink: 'soft' })];
      });
    return { width: widths.reduce((sum, width) => sum + width, 0) - 20 * scale, draw };
  };
}

function glyphAt(kind: PictureKind): Entry['draw'] {
  return (x, y, scale) => drawGlyph(kind, x, y, 8 * scale);
}

function strokeAt(stroke: keyof typeof DASHES): Entry['draw'] {
  return (x, y, scale) => [
    path(`M${round(x - 9 * scale)} ${round(y)}h${round(22 * scale)}`, { stroke: 'soft', width: 1.8 * scale, dash: DASHES[stroke] }),
  ];
}
