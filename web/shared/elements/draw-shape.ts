import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { Letters } from './fit-letters.js';
import type { GroupShape, Ink, PathShape, Shape, TextShape } from '../../../src/view/draw/picture.js';

/**
 * Draws a shape of a picture as SVG. Colours are the custom properties of the element around, so that light and dark cost nothing.
 * @param letters by how much letters are smaller than they were drawn
 * @param drawGroup draws a group, which may be something to choose
 */
export function drawShape(shape: Shape, letters: Letters, drawGroup: (group: GroupShape) => SVGTemplateResult): SVGTemplateResult {
  switch (shape.kind) {
    case 'path':
      return drawPath(shape);
    case 'text':
      return drawText(shape, letters);
    case 'group':
      return drawGroup(shape);
  }
}

function drawPath({ d, fill, stroke, width, dash, opacity }: PathShape): SVGTemplateResult {
  return svg`<path d=${d} fill=${colour(fill)} stroke=${colour(stroke)} stroke-width=${width} stroke-dasharray=${dash ?? nothing} stroke-linecap="round" stroke-linejoin="round" opacity=${opacity === 1 ? nothing : opacity}></path>`;
}

function drawText({ x, y, text, size, bold, ink, anchor, turn, halo }: TextShape, letters: Letters): SVGTemplateResult {
  return svg`<text x=${x} y=${y} font-size=${size * (bold ? letters.bold : letters.regular)} font-weight=${bold ? 600 : nothing} text-anchor=${anchor} fill=${colour(ink)} transform=${turn === 0 ? nothing : `rotate(${String(turn)} ${String(x)} ${String(y)})`} class=${halo ? 'halo' : nothing}>${text}</text>`;
}

function colour(ink: Ink | null): string {
  return ink === null ? 'none' : `var(--demarche-${ink})`;
}
