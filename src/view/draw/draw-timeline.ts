import type { TimelineShown } from '../subject-data.js';
import { layoutTimeline } from '../timeline-layout.js';
import type { TimelineLayout, TimelineMark } from '../timeline-layout.js';
import { buildTimelineModel, itemOfClaim } from '../timeline-model.js';
import type { TimelineModel } from '../timeline-model.js';
import { domainOf, scaleTime, ticksOf, timeOf } from '../timeline-scale.js';
import type { TimeScale } from '../timeline-scale.js';
import { drawDate } from './draw-date.js';
import type { Placing } from './draw-date.js';
import { measureText } from './measure.js';
import type { Box, Shape } from './picture.js';
import { group, path, polygon, round, text } from './shapes.js';
import { count } from './words.js';

/** Size of the labels in the units of the layout. */
const LABEL = 12;
const AXIS = 26;
const FOOT = 22;

/**
 * Draws the claims about a thing by date, each date as what it is. Where there is no room for all, the surer ones are drawn
 * and the others counted. The day that counts as today is drawn where the view sets one.
 */
export function drawTimeline({ claims, totalCount, today }: TimelineShown, content: Box, scale: number): readonly Shape[] {
  const model = buildTimelineModel(claims.map(itemOfClaim));
  const unit = scale * 1.3;
  const times = scaleTime(domainOf(model.dated, today), content.width / unit);
  const room = content.height / unit - AXIS - FOOT;
  const layout = fitIn(model, times, room);
  const place: Placing = { x: (x) => content.x + x * unit, y: (y) => content.y + (y + AXIS) * unit, unit };
  const marks = layout.lanes.flatMap((lane) => lane.marks);
  const bottom = Math.min(layout.height, room);
  return [
    drawAxis(times, bottom, place),
    ...(today === null ? [] : drawToday(times(timeOf(today)), bottom, place)),
    ...marks.map((mark) => drawMark(mark, place)),
    ...drawRest(totalCount - model.undated.length - marks.length, model.undated.length, content, unit),
  ];
}

/** As many items as there are rows for, the surest first. */
function fitIn(model: TimelineModel, scale: TimeScale, room: number): TimelineLayout {
  const measure = (words: string): number => measureText(words, LABEL);
  const sure = { solid: 0, dashed: 1, dotted: 2 };
  const ranked = [...model.dated].sort((one, other) => sure[one.stroke] - sure[other.stroke]);
  let [fits, tooMany] = [0, ranked.length + 1];
  const layOut = (most: number): TimelineLayout => {
    const chosen = new Set(ranked.slice(0, most));
    return layoutTimeline({ dated: model.dated.filter((item) => chosen.has(item)) }, { scale, laneOf: () => '', measure });
  };
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (layOut(middle).height <= room) fits = middle;
    else tooMany = middle;
  }
  return layOut(fits);
}

function drawAxis(scale: TimeScale, bottom: number, { x, y, unit }: Placing): Shape {
  const ticks = ticksOf(scale, 'en');
  return group('axis', [
    path(ticks.map((tick) => `M${round(x(tick.x))} ${round(y(0))}V${round(y(bottom))}`).join(''), {
      stroke: 'rule',
      width: 1,
    }),
    ...ticks.map(({ x: at, label, isYear }) =>
      text(label, x(at), y(-8), { size: LABEL * unit, anchor: 'middle', bold: isYear, ink: isYear ? 'ink' : 'soft' }),
    ),
  ]);
}

function drawToday(at: number, bottom: number, { x, y, unit }: Placing): readonly Shape[] {
  const [left, top] = [x(at), y(0)];
  const head = 5 * unit;
  return [
    group('today', [
      path(`M${round(left)} ${round(top)}V${round(y(bottom))}`, { stroke: 'alert', width: 1.2, dash: '3 4' }),
      path(
        polygon([
          [left - head, top - head],
          [left + head, top - head],
          [left, top],
        ]),
        { fill: 'alert' },
      ),
    ]),
  ];
}

function drawMark(mark: TimelineMark, place: Placing): Shape {
  const { item, label, labelX, labelAnchor, y } = mark;
  const words = text(label, place.x(labelX), place.y(y + 4), { size: LABEL * place.unit, anchor: labelAnchor });
  return group('claim', [...drawDate(mark, 'body', place), ...(label === '' ? [] : [words])], {
    id: item.id,
    link: `/claims/${item.id}`,
    label: `${item.dateLabel}: ${item.text}`,
  });
}

function drawRest(left: number, undated: number, content: Box, unit: number): readonly Shape[] {
  const parts = [
    left > 0 ? `${String(left)} more with a date` : '',
    undated > 0 ? `${count(undated, 'claim')} of which no source says when` : '',
  ];
  const words = parts.filter((part) => part !== '').join(', ');
  if (words === '') return [];
  const size = LABEL * unit;
  return [group('more', [text(`and ${words}`, content.x, content.y + content.height - 4, { size, ink: 'soft' })])];
}
