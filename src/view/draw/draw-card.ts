import { pictureKind } from '../picture-kind.js';
import { drawGlyph } from './glyph.js';
import { signRoom } from './graph-cards.js';
import type { Card } from './graph-cards.js';
import type { Shape } from './picture.js';
import { group, path, roundedBox, textLines } from './shapes.js';
import { describeKind } from './words.js';

/** A card with the place of its middle. */
export interface PlacedCard extends Card {
  readonly x: number;
  readonly y: number;
}

/** Draws the card of a thing: its sign and its name; that of the focus stands out. An open end: its words. */
export function drawCard({ thing, lines, size, width, height, x, y, isFocus, isFresh, id }: PlacedCard, letters: number): Shape {
  const [left, top] = [x - width / 2, y - height / 2];
  const outline = roundedBox({ x: left, y: top, width, height }, size * 0.55);
  const firstLine = top + size * 0.45 + size * 0.98;
  if (thing === null) {
    return group('stub-words', textLines(lines, x, firstLine, size * 1.3, { size, ink: 'soft', anchor: 'middle' }));
  }
  const kind = pictureKind(thing);
  return group(
    isFocus ? 'thing focus' : 'thing',
    [
      path(outline, { fill: 'raised', stroke: isFresh ? 'good' : kind, width: (isFocus || isFresh ? 3 : 1.6) * letters }),
      ...drawGlyph(kind, left + size * 0.55 + signRoom(size) / 2, y, size * 0.58),
      ...textLines(lines, left + size * 0.75 + signRoom(size), firstLine, size * 1.25, { size, bold: isFocus }),
    ],
    { id, label: `${thing.name}, ${describeKind(thing)}`, link: `/things/${thing.id}` },
  );
}
