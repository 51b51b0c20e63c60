import type { DateShape, Days } from './timeline-date.js';
import type { TimelineItem, TimelineModel } from './timeline-model.js';
import { DAY, timeOf } from './timeline-scale.js';
import type { TimeScale } from './timeline-scale.js';

/** Where an item is drawn, in pixels. */
export interface TimelineMark {
  readonly item: TimelineItem & { readonly shape: DateShape };
  /** A point stands for one day that is too short for a bar. */
  readonly form: 'point' | 'bar' | 'bracket';
  /** Left and right end, with what fades out. */
  readonly x0: number;
  readonly x1: number;
  /** What is surely covered; the same twice where nothing is. */
  readonly core0: number;
  readonly core1: number;
  /** Middle of its row. */
  readonly y: number;
  readonly label: string;
  readonly labelX: number;
  readonly labelAnchor: 'start' | 'end';
  /** The members of a set. */
  readonly parts: readonly (readonly [number, number])[];
}

/** The rows under one heading. */
export interface TimelineLane {
  readonly name: string;
  /** Baseline of the heading; the first row is below it. */
  readonly y: number;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineLayout {
  readonly lanes: readonly TimelineLane[];
  readonly height: number;
  /** Items outside of the stretch of time that is shown. */
  readonly earlier: number;
  readonly later: number;
}

export interface LayoutOptions {
  readonly scale: TimeScale;
  /** Heading of the lane of an item; empty: none is drawn. Lanes come in the order of `laneOrder`, others behind them. */
  readonly laneOf: (item: TimelineItem) => string;
  readonly laneOrder?: readonly string[];
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
}

const ROW = 24;
const HEADING = 30;
/** How far an open end fades out, and what is said to be about reaches over. */
const FADE = 44;
const ABOUT = 8;
const GAP = 14;
const LABEL_GAP = 6;
const MARGIN = 8;
const LEAST = 7;
const POINT = 5;

/** Lays out the items that overlap the stretch of time of the scale: in lanes, and there in as few rows as there is room without overlap. */
export function layoutTimeline({ dated }: Pick<TimelineModel, 'dated'>, options: LayoutOptions): TimelineLayout {
  const { scale, laneOf, laneOrder = [] } = options;
  const { width } = scale;
  const placed = dated.map((item) => ({ item, ...placeShape(item.shape, scale) }));
  const inSight = placed.filter(({ x0, x1 }) => x1 >= 0 && x0 <= width);
  const names = [...new Set([...laneOrder, ...inSight.map(({ item }) => laneOf(item))])];
  const lanes: TimelineLane[] = [];
  let y = 0;
  for (const name of names) {
    const own = inSight.filter(({ item }) => laneOf(item) === name);
    if (own.length === 0) continue;
    const top = y + (name === '' ? 4 : HEADING);
    const { marks, rows } = packRows(own, top, width, options.measure);
    lanes.push({ name, y: y + 20, marks });
    y = top + rows * ROW + 8;
  }
  const [earlier, later] = [placed.filter(({ x1 }) => x1 < 0).length, placed.filter(({ x0 }) => x0 > width).length];
  return Object.freeze({ lanes, height: y, earlier, later });
}

type Placed = Pick<TimelineMark, 'item' | 'form' | 'x0' | 'x1' | 'core0' | 'core1' | 'parts'>;

function placeShape({ form, from, to, start, end, core, parts }: DateShape, scale: TimeScale): Omit<Placed, 'item'> {
  const left = (day: string): number => scale(timeOf(day));
  const right = (day: string): number => scale(timeOf(day) + DAY);
  const known = (days: Days): readonly [number, number] => [left(days.from), right(days.to)];
  let [x0, x1] = [from === null ? 0 : left(from), to === null ? 0 : right(to)];
  if (from === null) x0 = x1 - FADE;
  if (to === null) x1 = x0 + FADE;
  const isPoint = form === 'day' && x1 - x0 < LEAST * 1.5;
  if (x1 - x0 < LEAST) [x0, x1] = [(x0 + x1 - LEAST) / 2, (x0 + x1 + LEAST) / 2];
  const middle = (x0 + x1) / 2;
  const [core0, core1] = core === null ? [middle, middle] : known(core);
  if (start === 'about') x0 -= ABOUT;
  if (end === 'about') x1 += ABOUT;
  const isBracket = form === 'one-of' || form === 'all-of';
  return { form: isPoint ? 'point' : isBracket ? 'bracket' : 'bar', x0, x1, core0, core1, parts: parts.map(known) };
}

/** By date, each in the first row that has room. A label stands to the right of its shape, or to its left where the right has no room. */
function packRows(placed: readonly Placed[], top: number, width: number, measure: (text: string) => number) {
  const rows: (readonly [from: number, to: number])[][] = [];
  const marks = placed.map((one): TimelineMark => {
    const { from, to, ...label } = placeLabel(one, width, measure);
    const isFree = (row: (typeof rows)[number]): boolean => row.every(([left, right]) => right + GAP <= from || to + GAP <= left);
    const free = rows.findIndex(isFree);
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push([from, to]);
    return { ...one, ...label, y: top + row * ROW + ROW / 2 };
  });
  return { marks, rows: rows.length };
}

function placeLabel({ item, x0, x1, form }: Placed, width: number, measure: (text: string) => number) {
  const [left, right] = [Math.max(0, x0), Math.min(width, x1)];
  const reach = form === 'point' ? POINT : 0;
  const [roomLeft, roomRight] = [left - LABEL_GAP - reach - MARGIN, width - right - LABEL_GAP - reach - MARGIN];
  const full = measure(item.text);
  const isRight = full <= roomRight || roomRight >= roomLeft;
  const label = fit(item.text, Math.max(isRight ? roomRight : roomLeft, 0), measure);
  const length = measure(label);
  const labelX = isRight ? right + LABEL_GAP + reach : left - LABEL_GAP - reach;
  const labelAnchor = isRight ? ('start' as const) : ('end' as const);
  return { label, labelX, labelAnchor, from: isRight ? left : labelX - length, to: isRight ? labelX + length : right };
}

/** As much of a text as fits, with an ellipsis where it is cut; empty where that would be next to nothing. */
function fit(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  const share = Math.floor((text.length * room) / measure(text));
  for (let length = share; length > 5; length -= 1) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (measure(cut) <= room) return cut;
  }
  return '';
}
