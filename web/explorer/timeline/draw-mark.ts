import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { DateEnd } from '../../../src/view/timeline-date.js';
import type { TimelineMark } from '../../../src/view/timeline-layout.js';

const HALF = 5;
const LIP = 4;
const SMALL = 18;

/** The masks by which ends fade out, are soft, or are about. Once in each picture. */
export const MARK_MASKS: SVGTemplateResult = svg`<defs>
  <linearGradient id="ramp"><stop offset="0" stop-color="#fff" stop-opacity="0" /><stop offset="1" stop-color="#fff" /></linearGradient>
  <linearGradient id="ramp-back"><stop offset="0" stop-color="#fff" /><stop offset="1" stop-color="#fff" stop-opacity="0" /></linearGradient>
  <linearGradient id="lift"><stop offset="0" stop-color="#fff" stop-opacity=".12" /><stop offset="1" stop-color="#fff" stop-opacity=".85" /></linearGradient>
  <linearGradient id="lift-back"><stop offset="0" stop-color="#fff" stop-opacity=".85" /><stop offset="1" stop-color="#fff" stop-opacity=".12" /></linearGradient>
  <linearGradient id="bump"><stop offset="0" stop-color="#fff" stop-opacity=".12" /><stop offset=".5" stop-color="#fff" /><stop offset="1" stop-color="#fff" stop-opacity=".12" /></linearGradient>
  <pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="4" fill="#fff" /></pattern>
  ${['ramp', 'ramp-back', 'lift', 'lift-back', 'bump'].map(
    (name) => svg`<mask id="mask-${name}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#${name})" /></mask>`,
  )}
  <mask id="mask-about" maskUnits="userSpaceOnUse" x="-100000" y="-100000" width="200000" height="200000">
    <rect x="-100000" y="-100000" width="200000" height="200000" fill="url(#stripes)" />
  </mask>
</defs>`;

const MASKS: Record<DateEnd, readonly [start: string | null, end: string | null]> = {
  exact: [null, null],
  soft: ['mask-lift', 'mask-lift-back'],
  about: ['mask-about', 'mask-about'],
  open: ['mask-ramp', 'mask-ramp-back'],
};

/** Draws the shape of a date at the middle of its row: a point, a bar with its ends, or a bracket. */
export function drawMark(mark: TimelineMark): SVGTemplateResult {
  if (mark.item.kind === 'opportunity' && mark.form === 'point') return drawDiamond(mark);
  switch (mark.form) {
    case 'point':
      return drawPoint(mark);
    case 'bar':
      return drawBar(mark);
    case 'bracket':
      return drawBracket(mark);
  }
}

function drawPoint({ x0, x1, y, item }: TimelineMark): SVGTemplateResult {
  const x = (x0 + x1) / 2;
  const halo = item.shape.start === 'about' ? svg`<circle class="halo" cx=${x} cy=${y} r=${HALF + 4} mask="url(#mask-about)" />` : nothing;
  return svg`${halo}<circle class="shape" cx=${x} cy=${y} r=${HALF} />`;
}

function drawDiamond({ x0, x1, y }: TimelineMark): SVGTemplateResult {
  const [x, r] = [(x0 + x1) / 2, HALF + 2];
  return svg`<path class="shape" d="M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z" />`;
}

function drawBar({ x0, x1, core0, core1, y, item }: TimelineMark): SVGTemplateResult {
  const { start, end } = item.shape;
  const top = y - HALF;
  const piece = (from: number, to: number, mask: string | null): SVGTemplateResult | typeof nothing =>
    to - from < 0.5
      ? nothing
      : svg`<rect class="shape" x=${from} y=${top} width=${to - from} height=${HALF * 2} mask=${mask === null ? nothing : `url(#${mask})`} />`;
  if (start === 'exact' && end === 'exact') return svg`<rect class="shape" x=${x0} y=${top} width=${x1 - x0} height=${HALF * 2} rx="2" />`;
  const isOneSided = core0 === core1;
  // A hollow shape that is small and faded would not be seen.
  if (item.stroke === 'dashed' && start !== 'open' && end !== 'open' && x1 - x0 < SMALL) return svg`${piece(x0, x1, null)}`;
  if (isOneSided && start === 'soft' && end === 'soft') return svg`${piece(x0, x1, 'mask-bump')}`;
  if (isOneSided && start === 'about' && end === 'about') return svg`${piece(x0, x1, 'mask-about')}`;
  const from = isOneSided && start === 'exact' ? x0 : isOneSided && end === 'exact' ? x1 : core0;
  const to = isOneSided ? from : core1;
  return svg`${piece(x0, from, MASKS[start][0])}${piece(from, to, null)}${piece(to, x1, MASKS[end][1])}
    ${start === 'open' ? drawArrow(x0, y, -1) : nothing}${end === 'open' ? drawArrow(x1, y, 1) : nothing}
    ${start === 'exact' ? drawEdge(x0, y) : nothing}${end === 'exact' ? drawEdge(x1, y) : nothing}`;
}

/** One of several days, or one day up to a known one: a bracket over all that it can be; members of a set are marked. */
function drawBracket({ x0, x1, y, item, parts }: TimelineMark): SVGTemplateResult {
  const { start, end } = item.shape;
  const lip = (x: number, turn: number): SVGTemplateResult =>
    svg`<path class="line" d="M${x + turn * LIP} ${y - HALF - 1}H${x}V${y + HALF + 1}H${x + turn * LIP}" />`;
  return svg`<line class="line thin" x1=${x0} x2=${x1} y1=${y} y2=${y} />
    ${start === 'open' ? drawArrow(x0, y, -1) : lip(x0, 1)}${end === 'open' ? drawArrow(x1, y, 1) : lip(x1, -1)}
    ${parts.map(([from, to]) => svg`<rect class="shape" x=${from} y=${y - 3} width=${Math.max(2, to - from)} height="6" />`)}`;
}

function drawArrow(x: number, y: number, turn: 1 | -1): SVGTemplateResult {
  return svg`<path class="line" d="M${x - turn * 4} ${y - 4}L${x} ${y}L${x - turn * 4} ${y + 4}" />`;
}

function drawEdge(x: number, y: number): SVGTemplateResult {
  return svg`<line class="line" x1=${x} x2=${x} y1=${y - HALF - 1} y2=${y + HALF + 1} />`;
}
