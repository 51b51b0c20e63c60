import type { Certainty, Modality } from './gen/enums.js';
import { passesAsOpenEnd, passesFilter } from './filter-links.js';
import type { GraphData, Link, OpenEnd, Thing } from './graph-data.js';
import { lineKey } from './view.js';
import type { View } from './view.js';

/** Stands before what is new in a picture that compares two days. */
export const FRESH = '✚';

/** How a line is drawn: what happened is solid, what is planned, possible or demanded is dashed, what only one's opinion or a hedge carries is dotted. */
export type Stroke = 'solid' | 'dashed' | 'dotted';

/** A thing as the picture shows it. */
export interface ModelThing {
  readonly thing: Thing;
  readonly x: number | null;
  readonly y: number | null;
  readonly pinned: boolean;
  /** Lines that end at it. */
  readonly degree: number;
  /** It was not known on the day with which the picture is compared. */
  readonly fresh?: boolean;
}

/** All links between two things that the filter lets through, gathered into one line; or one of them, where the line is opened. */
export interface ModelLine {
  /** Key of the line; where it is opened, with `#` and the id of the link behind it. */
  readonly key: string;
  /** Key of the line that it belongs to. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  /** Links from `from` to `to` and, behind them, the other way; each by date. */
  readonly links: readonly Link[];
  /** Whether links run from `from` to `to` and whether some run back. */
  readonly forward: boolean;
  readonly back: boolean;
  /** "arrested", or "arrested +2" where there are more. */
  readonly label: string;
  readonly stroke: Stroke;
  /** Memberships and concerns alone: drawn fainter. */
  readonly faint: boolean;
  /** A link of it was not known on the day with which the picture is compared. */
  readonly fresh?: boolean;
  /** Every link of it has an end that is only implied. */
  readonly implied: boolean;
  /** Place among the lines drawn between these two, from 0, and how many these are. */
  readonly place: number;
  readonly parallel: number;
}

/** A claim with an end that is not said: a stub at the thing. */
export interface ModelStub {
  readonly key: string;
  readonly at: string;
  readonly claim: OpenEnd;
  /** Which end is missing: by whom, or to whom. */
  readonly missing: 'agent' | 'target';
  readonly stroke: Stroke;
}

/** What a picture of the graph shows, and its table and its list as well. */
export interface GraphModel {
  readonly things: readonly ModelThing[];
  readonly lines: readonly ModelLine[];
  readonly stubs: readonly ModelStub[];
  /** Links that the filter hides among those that are loaded between things on the screen. */
  readonly hidden: number;
}

/**
 * Builds what a view shows of what was loaded: its things in their order, the lines among them, the open ends at them.
 * @param data things of the view that are not in it yet are left out
 */
export function buildGraphModel(data: GraphData, view: Pick<View, 'things' | 'opened' | 'filter'>): GraphModel {
  const shown = new Set(view.things.map(({ id }) => id).filter((id) => data.things.has(id)));
  const among = [...data.links.values()].filter(({ from, to }) => from.id !== to.id && shown.has(from.id) && shown.has(to.id));
  const passing = among.filter((link) => passesFilter(link, view.filter));
  const lines = gatherLines(passing, new Set(view.opened)).map((line) => markFresh(line, data.known));
  const degrees = countEnds(lines);
  const things = view.things.flatMap(({ id, x, y, pinned }) => {
    const thing = data.things.get(id);
    if (thing === undefined) return [];
    const fresh = data.known?.things.has(id) === false ? { fresh: true } : {};
    return [{ thing, x, y, pinned, degree: degrees.get(id) ?? 0, ...fresh }];
  });
  const stubs = [...data.openEnds.values()]
    .filter((claim) => passesAsOpenEnd(claim, view.filter))
    .flatMap((claim) => buildStubs(claim, shown));
  return Object.freeze({ things, lines, stubs, hidden: among.length - passing.length });
}

/** What is compared with nothing is not marked, nor is a membership, which no document dates. */
function markFresh(line: ModelLine, known: GraphData['known']): ModelLine {
  const isFresh = known !== undefined && line.links.some(({ id }) => !known.links.has(id));
  return isFresh ? { ...line, fresh: true, label: `${FRESH} ${line.label}` } : line;
}

function gatherLines(links: readonly Link[], opened: ReadonlySet<string>): ModelLine[] {
  const gathered = new Map<string, Link[]>();
  for (const link of links) {
    const key = lineKey(link.from.id, link.to.id);
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [link]);
    else known.push(link);
  }
  return [...gathered].flatMap(([key, group]) => {
    const sorted = [...group].sort(byDate);
    if (!opened.has(key)) return [buildLine(key, key, sorted, 0, 1)];
    return sorted.map((link, place) => buildLine(`${key}#${link.id}`, key, [link], place, sorted.length));
  });
}

function buildLine(key: string, line: string, links: readonly Link[], place: number, parallel: number): ModelLine {
  const best = [...links].sort((one, other) => rank(one) - rank(other))[0] as Link;
  const forward = links.filter((link) => link.from.id === best.from.id);
  const back = links.filter((link) => link.from.id !== best.from.id);
  return {
    key,
    line,
    from: best.from.id,
    to: best.to.id,
    links: [...forward, ...back],
    forward: true,
    back: back.length > 0,
    label: links.length === 1 ? best.label : `${best.label} +${String(links.length - 1)}`,
    stroke: strokeOfLinks(links),
    faint: links.every(({ __typename }) => __typename !== 'Relation'),
    implied: links.every((link) => link.__typename !== 'Membership' && link.inferred),
    place,
    parallel,
  };
}

/** Relations before concerns before memberships, the surer before the less sure; the label of a line is that of its first. */
function rank(link: Link): number {
  if (link.__typename === 'Membership') return 30;
  const sureness = { STATED: 0, HEDGED: 1, OPINION: 2, UNKNOWN: 3 }[link.certainty];
  return (link.__typename === 'Relation' ? 0 : 10) + (link.modality === 'ACTUAL' ? 0 : 4) + sureness;
}

/** A line is as solid as the most solid of its links. */
function strokeOfLinks(links: readonly Link[]): Stroke {
  const strokes = links.map((link) => (link.__typename === 'Membership' ? 'solid' : strokeOf(link)));
  return strokes.includes('solid') ? 'solid' : strokes.includes('dashed') ? 'dashed' : 'dotted';
}

/**
 * The stroke for what is said in this way.
 * @returns dashed for what is not said to have happened, dotted for what is hedged, an opinion or not assessed, else solid
 */
export function strokeOf({ modality, certainty }: { readonly modality: Modality; readonly certainty: Certainty }): Stroke {
  if (modality !== 'ACTUAL') return 'dashed';
  return certainty === 'STATED' ? 'solid' : 'dotted';
}

function buildStubs(claim: OpenEnd, shown: ReadonlySet<string>): ModelStub[] {
  const stubs: ModelStub[] = [];
  const add = (at: string, missing: ModelStub['missing']): void => {
    if (shown.has(at)) stubs.push({ key: `${claim.id}:${missing}:${at}`, at, claim, missing, stroke: strokeOf(claim) });
  };
  // What stands first among the things that it is about takes the place of a target, as in the sentence.
  const patients = claim.targets.length > 0 ? claim.targets : claim.about.slice(0, 1);
  if (claim.agentStatus === 'UNSTATED') for (const { thing } of patients) add(thing.id, 'agent');
  if (claim.targetStatus === 'UNSTATED') for (const { thing } of claim.agents) add(thing.id, 'target');
  return stubs;
}

function countEnds(lines: readonly ModelLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of lines) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Undated ones last, then by id, so that the order never changes by chance. */
function byDate(one: Link, other: Link): number {
  const [a, b] = [one.date.start ?? one.date.end ?? '9999', other.date.start ?? other.date.end ?? '9999'];
  return a === b ? (one.id < other.id ? -1 : 1) : a < b ? -1 : 1;
}
