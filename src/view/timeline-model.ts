import type { OpportunityKind, OpportunityStatus, RelationType } from './gen/enums.js';
import type { Link, OpenEnd, Thing } from './graph-data.js';
import { strokeOf } from './graph-model.js';
import type { GraphModel, Stroke } from './graph-model.js';
import type { ClaimListed } from './subject-data.js';
import { readDateShape } from './timeline-date.js';
import type { DateShape } from './timeline-date.js';

/** One thing that happened, was said or will be, on a line of time. */
export interface TimelineItem {
  /** Id of the claim, the link without one, or the opportunity. */
  readonly id: string;
  readonly kind: 'claim' | 'membership' | 'opportunity';
  /** The claim to open; null where there is none. */
  readonly claim: string | null;
  /** A plain sentence, without its date. */
  readonly text: string;
  /** null for what is no act. */
  readonly verb: RelationType | null;
  readonly stroke: Stroke;
  /** It has not happened yet, as the source has it. */
  readonly isPlanned: boolean;
  readonly dateLabel: string;
  readonly shape: DateShape | null;
}

export interface TimelineModel {
  /** By the first day that each can be, then by the last, then by id. */
  readonly dated: readonly (TimelineItem & { readonly shape: DateShape })[];
  /** Those of which no source says when. */
  readonly undated: readonly TimelineItem[];
}

/** What a line of time needs of an opportunity. */
export interface TimelineOpportunity {
  readonly id: string;
  readonly name: string;
  readonly kind: OpportunityKind;
  readonly status: OpportunityStatus;
  readonly date: Link['date'];
}

/** Sorts items into a model; of several with the same id the first counts. */
export function buildTimelineModel(items: readonly TimelineItem[]): TimelineModel {
  const all = new Map<string, TimelineItem>();
  for (const item of items) if (!all.has(item.id)) all.set(item.id, item);
  const dated = [...all.values()].filter((item): item is TimelineModel['dated'][number] => item.shape !== null);
  return Object.freeze({
    dated: dated.sort((one, other) => compare(sortKey(one), sortKey(other))),
    undated: [...all.values()].filter(({ shape }) => shape === null),
  });
}

/** The items of what a graph shows: one for each claim, and each membership of which a date is known. Acts count before what they concern. */
export function itemsOfGraph({ things, lines, stubs }: Pick<GraphModel, 'things' | 'lines' | 'stubs'>): TimelineItem[] {
  const names = new Map(things.map(({ thing }) => [thing.id, thing]));
  const links = lines.flatMap((line) => line.links);
  const [acts, others] = [links.filter(isAct), links.filter((link) => !isAct(link))];
  return [
    ...acts.map((link) => itemOfLink(link, names)),
    ...stubs.map(({ claim }) => itemOfClaim(claim)),
    ...others.map((link) => itemOfLink(link, names)).filter((item) => item.kind !== 'membership' || item.shape !== null),
  ];
}

/** The item of one claim, as an operation gives it. */
export function itemOfClaim(claim: ClaimListed | OpenEnd): TimelineItem {
  return {
    id: claim.id,
    kind: 'claim',
    claim: claim.id,
    text: withoutEnd(claim.statement, claim.date.label),
    verb: claim.relation,
    stroke: strokeOf(claim),
    isPlanned: claim.modality === 'PLANNED',
    dateLabel: claim.date.label,
    shape: readDateShape(claim.date),
  };
}

/** The item of an opportunity. */
export function itemOfOpportunity({ id, name, status, date }: TimelineOpportunity): TimelineItem {
  const isPlanned = status === 'UPCOMING' || status === 'OPEN';
  const shape = readDateShape(date);
  return {
    id,
    kind: 'opportunity',
    claim: null,
    text: name,
    verb: null,
    stroke: isPlanned ? 'dashed' : 'solid',
    isPlanned,
    dateLabel: date.label,
    shape,
  };
}

function itemOfLink(link: Link, names: ReadonlyMap<string, Thing>): TimelineItem {
  const name = (id: string): string => names.get(id)?.name ?? id;
  const isMembership = link.__typename === 'Membership';
  return {
    id: isMembership ? link.id : link.claim.id,
    kind: isMembership ? 'membership' : 'claim',
    claim: isMembership ? null : link.claim.id,
    text: `${name(link.from.id)} ${link.label} ${name(link.to.id)}`,
    verb: isMembership ? null : link.type,
    stroke: isMembership ? 'solid' : strokeOf(link),
    isPlanned: !isMembership && link.modality === 'PLANNED',
    dateLabel: link.date.label,
    shape: readDateShape(link.date),
  };
}

function isAct(link: Link): boolean {
  return link.__typename === 'Relation';
}

/** A statement ends in its date, which the picture shows by place. */
function withoutEnd(statement: string, dateLabel: string): string {
  const plain = statement.replace(/\.$/, '');
  return plain.endsWith(`, ${dateLabel}`) ? plain.slice(0, -dateLabel.length - 2) : plain.replace(`, ${dateLabel} (`, ' (');
}

function sortKey({ shape, id }: TimelineModel['dated'][number]): string {
  return `${shape.from ?? shape.to ?? ''} ${shape.to ?? '9999'} ${id}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
