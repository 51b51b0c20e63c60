import type { Thing } from '../../../src/view/graph-data.js';
import { describeKind } from '../../shared/thing-kind.js';
import type { LinkRow, ThingRow } from '../table/rows.js';

/** Where an export was taken from. */
export interface ExportHead {
  readonly title: string;
  /** Address of the very view. */
  readonly address: string;
  /** Of the collection. */
  readonly revision: string;
  readonly loadedAt: string;
  /** The day of the export. */
  readonly day: string;
  /** Address of the server, for those of claims and things. */
  readonly base: string;
}

/** All that is written into a file: what the table lists, and who says each claim. */
export interface ExportData {
  readonly head: ExportHead;
  readonly things: readonly ThingRow[];
  readonly links: readonly LinkRow[];
  /** undefined: was not found out. */
  readonly saidBy: (claim: string) => readonly string[] | undefined;
}

/** One thing as all files have it. */
export interface ExportedThing {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly description: string | null;
  readonly lines: number;
  readonly address: string;
}

/** One link or open end as all files have it. An end of null is not said. */
export interface ExportedLink {
  readonly id: string;
  readonly kind: string;
  readonly openEnd: boolean;
  readonly from: string | null;
  readonly fromName: string | null;
  readonly verb: string;
  readonly type: string | null;
  readonly to: string | null;
  readonly toName: string | null;
  readonly date: string;
  readonly edtf: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly saidBy: readonly string[] | null;
  readonly voice: string | null;
  readonly certainty: string | null;
  readonly modality: string | null;
  readonly implied: boolean;
  readonly claim: string | null;
  /** Where the passages behind the claim are. */
  readonly evidence: string | null;
}

/** The things of an export, in their order. */
export function exportThings({ things, head }: ExportData): ExportedThing[] {
  return things.map(({ thing, lines }) => ({ ...describe(thing), lines, address: `${head.base}/things/${thing.id}` }));
}

/** The links and open ends of an export, in their order. */
export function exportLinks({ links, head, saidBy }: ExportData): ExportedLink[] {
  return links.map(({ key, kind, isOpenEnd, from, verb, type, to, date, voice, certainty, modality, implied, claim }) => ({
    id: key,
    kind,
    openEnd: isOpenEnd,
    from: from?.id ?? null,
    fromName: from?.name ?? null,
    verb,
    type,
    to: to?.id ?? null,
    toName: to?.name ?? null,
    date: date.label,
    edtf: date.edtf,
    start: date.start,
    end: date.end,
    saidBy: claim === null ? null : (saidBy(claim) ?? null),
    voice,
    certainty,
    modality,
    implied,
    claim,
    evidence: claim === null ? null : `${head.base}/claims/${claim}`,
  }));
}

function describe(thing: Thing): Pick<ExportedThing, 'id' | 'name' | 'kind' | 'description'> {
  return { id: thing.id, name: thing.name, kind: describeKind(thing), description: thing.description };
}
