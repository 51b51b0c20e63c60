import type { CaseStateKind, CaseTrack } from './gen/enums.js';
import type { CaseStatePartsFragment } from './gen/graphql.js';
import { DAY, scaleTime, timeOf } from './timeline-scale.js';
import type { TimeScale } from './timeline-scale.js';

export type CaseState = CaseStatePartsFragment;

/** A state as a bar along time, in pixels. */
export interface CaseBar {
  readonly state: CaseState;
  /** Place of the state in the list, from 0. */
  readonly index: number;
  /** The earliest and the latest moment of its beginning: the same where the day is exact. */
  readonly begin: readonly [number, number];
  /** Where what is known of it ends. */
  readonly end: number;
  /** Whether no source says when it began, and whether none says that it ended: it fades. */
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
  /** Middle of its row. */
  readonly y: number;
  /** Left end and base line of its label. */
  readonly label: { readonly x: number; readonly y: number };
}

export interface CaseLane {
  readonly track: CaseTrack;
  /** Base line of its heading; null in the second row of a track. */
  readonly headingY: number | null;
  readonly bars: readonly CaseBar[];
}

export interface CaseLayout {
  readonly scale: TimeScale;
  readonly lanes: readonly CaseLane[];
  /** States of which no source says when. */
  readonly undated: readonly CaseState[];
  readonly height: number;
}

export interface CaseLayoutOptions {
  readonly width: number;
  /** Height of a line of letters. */
  readonly line: number;
  /** Width of the label of a state. */
  readonly measure: (state: CaseState) => number;
}

const TRACKS: readonly CaseTrack[] = ['CUSTODY', 'PROCEDURE', 'RESTRICTION'];
/** Room on both sides of the stretch of time that is shown, as a part of it. */
const ROOM = 0.03;
const FADE = 28;
/** What lasts a day is still seen. */
const LEAST = 4;
const GAP = 10;

/**
 * Lays out the states of a case: three tracks over one line of time, bans in a row of their own; labels below their bars, in as few rows as do not overlap.
 * Pure.
 */
export function layoutCase(states: readonly CaseState[], { width, line, measure }: CaseLayoutOptions): CaseLayout {
  const dated = states.map((state, index) => ({ state, index })).filter(({ state }) => firstDay(state) !== null);
  const scale = scaleTime(domainOf(dated.map(({ state }) => state)), width - FADE);
  const lanes: CaseLane[] = [];
  let y = 0;
  for (const track of TRACKS)
    for (const isBan of track === 'RESTRICTION' ? [true, false] : [false]) {
      const own = dated.filter(({ state }) => state.track === track && isBanned(state.state) === isBan);
      if (own.length === 0) continue;
      const isFirst = lanes.at(-1)?.track !== track;
      const top = y + (isFirst ? line * 1.9 : line * 0.4);
      const bars = placeLabels(placeBars(own, scale, width), top, { width, line, measure });
      lanes.push({ track, headingY: isFirst ? y + line * 1.2 : null, bars: bars.placed });
      y = top + line * (1 + bars.rows * 1.25) + line * 0.5;
    }
  return Object.freeze({ scale, lanes, undated: states.filter((state) => firstDay(state) === null), height: y });
}

function isBanned(state: CaseStateKind): boolean {
  return state === 'BANNED';
}

function firstDay({ since }: CaseState): string | null {
  return since.basis === 'UNSTATED' ? null : (since.start ?? since.end);
}

/** The last day of which its claims tell, not later than they were said. */
function lastTold({ claims }: CaseState): number {
  const days = claims.flatMap(({ date, evidence }) => {
    const said =
      evidence
        .map(({ document }) => document.saidOn)
        .sort()
        .at(-1) ?? '9999-12-31';
    return [date.end, date.start].filter((day) => day !== null).map((day) => (day < said ? day : said));
  });
  return Math.max(...days.map(timeOf), -Infinity) + DAY;
}

function domainOf(states: readonly CaseState[]): readonly [number, number] {
  const firsts = states.flatMap((state) => firstDay(state) ?? []).map(timeOf);
  if (firsts.length === 0) return [0, DAY];
  const [from, to] = [Math.min(...firsts), Math.max(...firsts, ...states.map(lastTold).filter(Number.isFinite))];
  const room = Math.max((to - from) * ROOM, 20 * DAY);
  return [from - room, to + room];
}

interface Own {
  readonly state: CaseState;
  readonly index: number;
}
type Placed = Omit<CaseBar, 'y' | 'label'>;

/** The states of one row, in their order: none begins before the one before it, and each ends where the next begins or where what is told of it ends. */
function placeBars(own: readonly Own[], scale: TimeScale, width: number): readonly Placed[] {
  const begins: (readonly [number, number])[] = [];
  for (const { state } of own) {
    const before = begins.at(-1)?.[0] ?? 0;
    const { start, end } = state.since;
    const early = Math.max(before, scale(timeOf(start ?? end ?? '')));
    const late = end === null ? lateOf(state, scale) : start === null ? scale(timeOf(end)) : scale(timeOf(end));
    begins.push([Math.min(early, Math.max(early, late)), Math.max(early, late)]);
  }
  return own.map(({ state, index }, at) => {
    const begin = begins[at] ?? [0, 0];
    const next = begins[at + 1];
    const told = Math.max(begin[1], Math.min(width, scale(lastTold(state))));
    const isEnded = state.until !== null && next !== undefined;
    const end = isEnded ? next[1] : Math.min(told, next?.[0] ?? width);
    return { state, index, begin, end: Math.max(end, begin[1] + LEAST), fadesIn: state.since.start === null, fadesOut: !isEnded };
  });
}

/** Where the beginning has no latest day: when the next state began, or what its claims tell. */
function lateOf({ until, since }: CaseState, scale: TimeScale): number {
  return scale(timeOf(until?.start ?? until?.end ?? since.start ?? ''));
}

function placeLabels(
  bars: readonly Placed[],
  top: number,
  { width, line, measure }: CaseLayoutOptions,
): { readonly placed: readonly CaseBar[]; readonly rows: number } {
  const rows: number[][] = [];
  const spans: (readonly [number, number])[][] = [];
  const placed = bars.map((bar): CaseBar => {
    const length = measure(bar.state);
    const x = Math.max(0, Math.min(bar.begin[0], width - length));
    const isFree = (row: readonly (readonly [number, number])[]): boolean =>
      row.every(([left, right]) => right + GAP <= x || x + length + GAP <= left);
    const free = spans.findIndex(isFree);
    const row = free === -1 ? spans.length : free;
    (spans[row] ??= []).push([x, x + length]);
    (rows[row] ??= []).push(x);
    return { ...bar, y: top + line * 0.4, label: { x, y: top + line * (1.9 + row * 1.25) } };
  });
  return { placed, rows: spans.length };
}

/** How far a bar fades where no source says when it began or ended. */
export const CASE_FADE = FADE;
