import type { Certainty, LinkKind, Modality, RelationType, Voice } from '../../../src/view/gen/enums.js';
import { kindOf } from '../../../src/view/filter-links.js';
import type { Link, Thing } from '../../../src/view/graph-data.js';
import type { GraphModel, ModelStub } from '../../../src/view/graph-model.js';
import { modalityTexts, tableTexts } from '../../shared/texts.js';
import type { Verb } from '../store/verbs.js';

/** How a verb is said of what is done, and of what was done. */
export type VerbLabels = Pick<Verb, 'label' | 'pastLabel'>;

/** An end of a row; null: the text does not say who. */
export type End = Pick<Thing, 'id' | 'name' | '__typename'> | null;

/** One link of the picture, or one open end of it, as the table and the exports have it. */
export interface LinkRow {
  /** Unique in the table. */
  readonly key: string;
  readonly kind: LinkKind;
  readonly isOpenEnd: boolean;
  readonly from: End;
  /** Read from `from` to `to`. */
  readonly verb: string;
  /** null: a membership. */
  readonly type: RelationType | null;
  readonly to: End;
  readonly date: Link['date'];
  readonly voice: Voice | null;
  readonly certainty: Certainty | null;
  readonly modality: Modality | null;
  readonly implied: boolean;
  /** null: a membership, which rests on no claim. */
  readonly claim: string | null;
  /** Key of its line; null for an open end. */
  readonly line: string | null;
}

/** One thing of the picture. */
export interface ThingRow {
  readonly key: string;
  readonly thing: Thing;
  readonly lines: number;
}

const RANKS: Record<LinkKind, number> = { RELATION: 0, CONCERN: 1, MEMBERSHIP: 2 };

/**
 * The rows of all links and open ends that a picture shows: whatever it says, they say. Acts come first, each by date.
 * @param find the labels of a verb, for open ends; undefined while they are not loaded
 */
export function buildLinkRows({ things, lines, stubs }: GraphModel, find: (type: RelationType) => VerbLabels | undefined): LinkRow[] {
  const ends = new Map(things.map(({ thing }) => [thing.id, thing]));
  const links = lines.flatMap((line) => line.links.map((link) => rowOfLink(link, line.line, ends)));
  const unique = [...new Map(links.map((row) => [row.key, row])).values()];
  const rows = [...unique, ...stubs.map((stub) => rowOfStub(stub, ends, find))];
  return rows.sort((one, other) => RANKS[one.kind] - RANKS[other.kind] || compare(dayOf(one), dayOf(other)) || compare(one.key, other.key));
}

/** The rows of all things that a picture shows. */
export function buildThingRows({ things }: GraphModel): ThingRow[] {
  return things.map(({ thing, degree }) => ({ key: thing.id, thing, lines: degree }));
}

function rowOfLink(link: Link, line: string, ends: ReadonlyMap<string, Thing>): LinkRow {
  const isMembership = link.__typename === 'Membership';
  return {
    key: link.id,
    kind: kindOf(link),
    isOpenEnd: false,
    from: ends.get(link.from.id) ?? null,
    verb: link.label,
    type: isMembership ? null : link.type,
    to: ends.get(link.to.id) ?? null,
    date: link.date,
    voice: isMembership ? null : link.voice,
    certainty: isMembership ? null : link.certainty,
    modality: isMembership ? null : link.modality,
    implied: !isMembership && link.inferred,
    claim: isMembership ? null : link.claim.id,
    line,
  };
}

function rowOfStub(
  { key, at, claim, missing }: ModelStub,
  ends: ReadonlyMap<string, Thing>,
  find: (type: RelationType) => VerbLabels | undefined,
): LinkRow {
  const end = ends.get(at) ?? null;
  const { date, voice, certainty, modality } = claim;
  return {
    key,
    kind: 'RELATION',
    isOpenEnd: true,
    from: missing === 'agent' ? null : end,
    verb: wordVerb(claim, find(claim.relation)),
    type: claim.relation,
    to: missing === 'agent' ? end : null,
    date,
    voice,
    certainty,
    modality,
    implied: false,
    claim: claim.id,
    line: null,
  };
}

/** The verb as links have it, never as if it had happened where it did not: what is planned will be done. */
function wordVerb({ relation, modality, polarity }: ModelStub['claim'], labels: VerbLabels | undefined): string {
  const past = labels?.pastLabel ?? relation.toLowerCase().replaceAll('_', ' ');
  const placed = modality === 'ACTUAL' ? past : `${past} (${modalityTexts[modality]})`;
  const verb = modality === 'PLANNED' && labels !== undefined ? tableTexts.planned(labels.label) : placed;
  return polarity === 'NEGATED' ? tableTexts.negated(verb) : verb;
}

/** Undated ones stand last. */
function dayOf({ date }: LinkRow): string {
  return date.start ?? date.end ?? '9999';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
