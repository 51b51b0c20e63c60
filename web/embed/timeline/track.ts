import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { Stroke } from '../../../src/view/graph-model.js';
import type { DateShape, Days } from '../../../src/view/timeline-date.js';
import type { Along } from './span.js';

const MIDDLE = 9;
const THICK = 8;
/** A day alone is still seen, and an open end fades out over this much. */
const LEAST = 9;
const FADE = 90;
const STEPS = [0.6, 0.35, 0.15];

/**
 * Draws a fuzzy date along a stretch of time, 1000 wide: what is sure is full, what may be is faint, what is open fades out.
 * @param stroke of the claim: what has not happened is only outlined
 */
export function drawTrack(shape: DateShape, stroke: Stroke, along: Along): SVGTemplateResult {
  const { from, to, core, parts } = shape;
  const [left, right] = [from === null ? null : along(from), to === null ? null : along(to) + 1];
  const begin = left ?? (right ?? 0) - LEAST;
  const end = Math.max(right ?? begin + LEAST, begin + LEAST);
  const isSure = shape.form === 'day' && shape.start === 'exact';
  return svg`<g class=${`mark ${stroke}`}>
    ${left === null ? fade(begin, -1) : nothing}
    ${parts.length > 0 ? svg`<path class="bracket" d=${`M${round(begin)} ${MIDDLE}H${round(end)}`}></path>` : nothing}
    ${parts.length > 0 ? parts.map((part) => drawDays(part, along, 'sure')) : drawBar(begin, end, isSure ? 'sure' : 'maybe')}
    ${core === null || isSure ? nothing : drawDays(core, along, 'sure')}
    ${right === null ? fade(end, 1) : nothing}
  </g>`;
}

function drawDays({ from, to }: Days, along: Along, name: string): SVGTemplateResult {
  return drawBar(along(from), Math.max(along(to) + 1, along(from) + LEAST), name);
}

function drawBar(begin: number, end: number, name: string): SVGTemplateResult {
  return svg`<rect class=${name} x=${round(begin)} y=${MIDDLE - THICK / 2} width=${round(end - begin)} height=${THICK}></rect>`;
}

function fade(start: number, way: 1 | -1): SVGTemplateResult[] {
  const width = FADE / STEPS.length;
  return STEPS.map((opacity, step) => {
    const x = way === 1 ? start + step * width : start - (step + 1) * width;
    return svg`<rect class="fading" opacity=${opacity} x=${round(x)} y=${MIDDLE - THICK / 2} width=${round(width)} height=${THICK}></rect>`;
  });
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
