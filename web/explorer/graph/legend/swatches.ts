import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { drawGlyph } from '../../../../src/view/draw/glyph.js';
import type { PictureKind } from '../../../../src/view/picture-kind.js';
import type { Stroke } from '../../../../src/view/graph-model.js';
import { DASHES } from '../scene/style-lines.js';

/** The sign of a kind of thing, as the picture has it. */
export function glyphSwatch(kind: PictureKind): SVGTemplateResult {
  const shapes = drawGlyph(kind, 17, 9, 6.5);
  return svg`<svg viewBox="0 0 34 18" aria-hidden="true">${shapes.map((shape) =>
    shape.kind === 'path' && shape.fill !== null
      ? svg`<path class=${shape.fill === 'body' ? 'body-kind' : shape.fill} d=${shape.d}></path>`
      : '',
  )}</svg>`;
}

/** A piece of a line, as the picture draws it. */
export function lineSwatch(stroke: Stroke, faint = false): SVGTemplateResult {
  const dashes = stroke === 'solid' ? 'none' : `${DASHES[stroke].dash} ${DASHES[stroke].gap}`;
  return svg`<svg viewBox="0 0 34 18" aria-hidden="true"
    ><path class=${faint ? 'line faint' : 'line'} d="M1 9H26" stroke-dasharray=${dashes}></path
    ><path class=${faint ? 'tip faint' : 'tip'} d="M33 9 25.5 5.6V12.4Z"></path></svg>`;
}

/** The short line and the hollow end of what is not said. */
export function stubSwatch(): SVGTemplateResult {
  return svg`<svg viewBox="0 0 34 18" aria-hidden="true"><path class="stub" d="M4 9H20"></path><circle class="stub" cx="25" cy="9" r="4.5"></circle></svg>`;
}
