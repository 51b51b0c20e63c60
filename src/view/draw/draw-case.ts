import { CASE_FADE, layoutCase } from '../case-layout.js';
import type { CaseBar, CaseLane, CaseLayout, CaseState } from '../case-layout.js';
import type { CaseStateKind } from '../gen/enums.js';
import { ticksOf } from '../timeline-scale.js';
import { CASE_STATE_WORDS, CASE_TRACK_WORDS, CASE_WORDS, labelState, wordState } from './case-words.js';
import { measureText, wrapText } from './measure.js';
import type { Box, Ink, PathShape, Shape } from './picture.js';
import { group, path, round, text, textLines } from './shapes.js';
import { nameAll } from './words.js';

const INKS: Readonly<Record<CaseStateKind, Ink>> = {
  SOUGHT: 'warn',
  DETAINED: 'warn',
  IMPRISONED: 'alert',
  RELEASED_ON_PAROLE: 'good',
  RELEASED: 'good',
  AT_LIBERTY: 'good',
  CHARGED: 'soft',
  ON_TRIAL: 'accent',
  CONVICTED: 'ink',
  ACQUITTED: 'good',
  PARDONED: 'good',
  BANNED: 'state',
  RESTRICTED: 'group',
  UNRESTRICTED: 'good',
};

/** States of freedom are drawn thin, so that they are told from the others without a colour. */
const FREE: readonly CaseStateKind[] = ['RELEASED_ON_PAROLE', 'RELEASED', 'AT_LIBERTY', 'ACQUITTED', 'PARDONED', 'UNRESTRICTED'];
const PIECES = 7;
const PALE = 0.4;

/** The picture of a case at a width, and how high it is. */
export interface DrawnCase {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/**
 * Draws the line of a case: custody, procedure, bans and limits over one line of time. Pure: the same states give the same picture.
 * A beginning that is known only to a month or a span is pale for as long as it can be; what no source dates fades.
 * @param box where; its height is not kept to, the height needed is given back
 * @param size of the letters
 */
export function drawCase(states: readonly CaseState[], box: Pick<Box, 'x' | 'y' | 'width'>, size: number): DrawnCase {
  const measure = (state: CaseState): number => measureText(labelState(state), size);
  const layout = layoutCase(states, { width: box.width, line: size, measure });
  const axis = size * 1.8;
  const at = (y: number): number => box.y + axis + y;
  const lanes = layout.lanes.map((lane) => drawLane(lane, box.x, at, size));
  const foot = drawFoot(layout, states, box, at(layout.height) + size, size);
  return { shapes: [drawAxis(layout, box, at, size), ...lanes.flat(), ...foot.shapes], height: at(layout.height) + foot.height - box.y };
}

function drawAxis({ scale, height }: CaseLayout, { x, y }: Pick<Box, 'x' | 'y'>, at: (y: number) => number, size: number): Shape {
  const years = ticksOf(scale, 'en');
  const lines = years.map((tick) => `M${round(x + tick.x)} ${round(at(0))}V${round(at(height))}`).join('');
  return group('axis', [
    path(lines, { stroke: 'rule', width: 1 }),
    ...years.map(({ x: tick, label, isYear }) =>
      text(label, x + tick, y + size, { size: size * 0.9, anchor: 'middle', bold: isYear, ink: 'soft' }),
    ),
  ]);
}

function drawLane({ track, headingY, bars }: CaseLane, x: number, at: (y: number) => number, size: number): readonly Shape[] {
  const heading = headingY === null ? [] : [text(CASE_TRACK_WORDS[track], x, at(headingY), { size, bold: true })];
  const stems = bars.map((bar) => drawStem(bar, x, at, size));
  return [
    ...(heading.length === 0 ? [] : [group('track', heading)]),
    group('stems', stems),
    ...bars.map((bar) => drawState(bar, x, at, size)),
  ];
}

/** From a bar to its label; drawn before all labels, so that none is crossed. */
function drawStem({ state: { state }, begin: [early], y, label }: CaseBar, x: number, at: (y: number) => number, size: number): PathShape {
  return path(`M${round(x + early + 0.7)} ${round(at(y))}V${round(at(label.y - size * 0.5))}`, { stroke: INKS[state], width: 1 });
}

function drawState(bar: CaseBar, x: number, at: (y: number) => number, size: number): Shape {
  const { state, index, label, y } = bar;
  const [claim] = state.claims;
  const left = x + label.x;
  return group('state', [...drawBar(bar, x, at(y), size), text(labelState(state), left, at(label.y), { size, halo: true })], {
    id: String(index),
    link: claim === undefined ? null : `/claims/${claim.id}`,
    label: wordState(state),
  });
}

function drawBar(
  { state: { state }, begin: [early, late], end, fadesIn, fadesOut }: CaseBar,
  x: number,
  y: number,
  size: number,
): readonly PathShape[] {
  const ink = INKS[state];
  const half = (FREE.includes(state) ? 0.16 : 0.42) * size;
  const block = (from: number, to: number, opacity: number): PathShape =>
    path(`M${round(x + from)} ${round(y - half)}H${round(x + to)}V${round(y + half)}H${round(x + from)}Z`, {
      fill: ink,
      opacity: Math.round(opacity * 100) / 100,
    });
  const fade = (from: number, way: 1 | -1): readonly PathShape[] =>
    Array.from({ length: PIECES }, (_, piece) => {
      const [a, b] = [from + (way * piece * CASE_FADE) / PIECES, from + (way * (piece + 1) * CASE_FADE) / PIECES];
      return block(Math.min(a, b), Math.max(a, b), 1 - (piece + 1) / (PIECES + 1));
    });
  const outline = path(
    `M${round(x + early)} ${round(y - half)}H${round(x + late)}M${round(x + early)} ${round(y + half)}H${round(x + late)}`,
    {
      stroke: ink,
      width: 1,
      dash: '2 3',
    },
  );
  return [
    ...(fadesIn ? fade(early, -1) : []),
    ...(late - early > 1 ? [block(early, late, PALE), outline] : []),
    block(late, end, 1),
    ...(fadesOut ? fade(end, 1) : []),
  ];
}

/** What the signs mean, as far as they occur, and what has no date. */
function drawFoot(
  { lanes, undated }: CaseLayout,
  states: readonly CaseState[],
  { x, width }: Pick<Box, 'x' | 'width'>,
  y: number,
  size: number,
): DrawnCase {
  const bars = lanes.flatMap((lane) => lane.bars);
  const keys = [
    ...(states.some(({ disputed }) => disputed) ? [CASE_WORDS.signKey] : []),
    ...(bars.some(({ begin: [early, late] }) => late - early > 1) ? [CASE_WORDS.paleKey] : []),
    ...(bars.some(({ fadesIn, fadesOut }) => fadesIn || fadesOut) ? [CASE_WORDS.fadeKey] : []),
  ].join(' · ');
  const words = [
    ...(undated.length === 0 ? [] : [CASE_WORDS.undated(nameAll(undated.map(({ state }) => CASE_STATE_WORDS[state])))]),
    ...(keys === '' ? [] : [keys]),
  ];
  const small = size * 0.9;
  const lines = words.flatMap((line) => wrapText(line, small, width, 4));
  return {
    shapes: lines.length === 0 ? [] : [group('key', textLines(lines, x, y, small * 1.35, { size: small, ink: 'soft' }))],
    height: (lines.length + 1) * small * 1.35,
  };
}
