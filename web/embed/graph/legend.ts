import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { drawGlyph } from '../../../src/view/draw/glyph.js';
import { DASHES, listLooks, STROKE_WORDS } from '../../../src/view/draw/strokes.js';
import { KIND_WORDS } from '../../../src/view/draw/words.js';
import type { GraphModel } from '../../../src/view/graph-model.js';
import { pictureKind } from '../../../src/view/picture-kind.js';
import type { PictureKind } from '../../../src/view/picture-kind.js';
import { graphTexts } from '../texts.js';
import { drawShape } from '../../shared/elements/draw-shape.js';
import { AS_DRAWN } from '../../shared/elements/fit-letters.js';

/** Says what the shapes and the lines of a picture mean, those that are in it. */
export function renderLegend(model: GraphModel): TemplateResult {
  const kinds = (Object.keys(KIND_WORDS) as PictureKind[]).filter((kind) => model.things.some(({ thing }) => pictureKind(thing) === kind));
  return html`<ul class="legend" part="legend" aria-label=${graphTexts.legend}>
    ${kinds.map((kind) =>
      renderEntry(
        KIND_WORDS[kind],
        16,
        drawGlyph(kind, 8, 8, 6).map((shape) => drawShape(shape, AS_DRAWN, () => svg``)),
      ),
    )}
    ${listLooks(model).map((look) => renderEntry(STROKE_WORDS[look], 30, svg`<path class=${look} d="M2 8H28" stroke-dasharray=${DASHES[look] ?? ''}></path>`))}
  </ul>`;
}

function renderEntry(word: string, width: number, sample: unknown): TemplateResult {
  return html`<li><svg width=${width} height="16" viewBox="0 0 ${width} 16" aria-hidden="true">${sample}</svg>${word}</li>`;
}
