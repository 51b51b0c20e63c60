import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { readDateShape } from '../../../src/view/timeline-date.js';
import type { DateShape } from '../../../src/view/timeline-date.js';
import type { TimelineMark } from '../../../src/view/timeline-layout.js';
import type { Stroke } from '../../../src/view/graph-model.js';
import { timelineTexts } from '../../shared/texts.js';
import { MARK_MASKS, drawMark } from './draw-mark.js';

interface Example {
  readonly edtf: string;
  readonly form: TimelineMark['form'];
  readonly core: readonly [number, number];
  readonly stroke: Stroke;
  readonly text: string;
}

const { keys } = timelineTexts;

/** One of each way in which a date is drawn, in a picture of 40 by 16. */
const EXAMPLES: readonly Example[] = [
  { edtf: '2017-01-01', form: 'point', core: [20, 20], stroke: 'solid', text: keys.day },
  { edtf: '2017-01-01/2017-01-09', form: 'bar', core: [4, 36], stroke: 'solid', text: keys.span },
  { edtf: '2017-01', form: 'bar', core: [20, 20], stroke: 'solid', text: keys.soft },
  { edtf: '/2017-01-01', form: 'bar', core: [20, 20], stroke: 'solid', text: keys.open },
  { edtf: '2017-01-01~/2017-01-09~', form: 'bar', core: [12, 28], stroke: 'solid', text: keys.about },
  { edtf: '[..2017-01-01]', form: 'bracket', core: [20, 20], stroke: 'solid', text: keys.oneOf },
  { edtf: '2017-01-01/2017-01-08', form: 'bar', core: [4, 36], stroke: 'dashed', text: keys.planned },
];

/** Says how dates are drawn: a small picture of each way, with its words. All take the masks of the first. */
export function renderKey(): TemplateResult {
  return html`<dl class="key" aria-label=${timelineTexts.key}>
    ${EXAMPLES.map(
      ({ stroke, text, ...example }, place) =>
        html`<div>
          <dt>
            <svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
              ${place === 0 ? MARK_MASKS : nothing}${svg`<g class="entry ${stroke}">${drawMark(markOf(example, stroke))}</g>`}
            </svg>
          </dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

function markOf({ edtf, form, core }: Omit<Example, 'stroke' | 'text'>, stroke: Stroke): TimelineMark {
  const [x0, x1] = form === 'point' ? [15, 25] : [4, 36];
  return {
    item: { id: edtf, kind: 'claim', claim: null, text: '', verb: null, stroke, isPlanned: false, dateLabel: '', shape: shapeOf(edtf) },
    form,
    x0,
    x1,
    core0: core[0],
    core1: core[1],
    y: 8,
    label: '',
    labelX: 0,
    labelAnchor: 'start',
    parts: [],
  };
}

function shapeOf(edtf: string): DateShape {
  const [start, end] = /^(\/|\[\.\.)/.test(edtf) ? [null, '2017-01-01'] : ['2017-01-01', '2017-01-09'];
  return readDateShape({ edtf, start, end, basis: 'EXPLICIT' }) as DateShape;
}
