import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderKindSign } from '../../shared/elements/kind-sign.js';
import { certaintyTexts, linkKindTexts, modalityTexts, tableTexts, voiceTexts } from '../../shared/texts.js';
import { describeKind } from '../../shared/thing-kind.js';
import type { End, LinkRow, ThingRow } from './rows.js';
import { surenessRank } from './sort-rows.js';
import type { SortKey } from './sort-rows.js';

/** What a cell needs beside its row. */
export interface CellContext {
  /** Who says a claim; undefined where that is not loaded yet. */
  readonly saidBy: (claim: string) => string | undefined;
  readonly openThing: (id: string) => void;
  readonly openRow: (row: LinkRow) => void;
}

export interface Column<Row> {
  readonly name: string;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly keyOf: (row: Row, context: CellContext) => SortKey;
  readonly render: (row: Row, context: CellContext) => TemplateResult | string | typeof nothing;
}

const { columns } = tableTexts;

export const LINK_COLUMNS: readonly Column<LinkRow>[] = [
  { name: 'from', title: columns.from, keyOf: ({ from }) => from?.name ?? null, render: ({ from }, context) => renderEnd(from, context) },
  {
    name: 'verb',
    title: columns.verb,
    keyOf: ({ verb }) => verb,
    render: (row, context) => html`<button class="link" @click=${() => context.openRow(row)}>${row.verb}</button>`,
  },
  { name: 'to', title: columns.to, keyOf: ({ to }) => to?.name ?? null, render: ({ to }, context) => renderEnd(to, context) },
  { name: 'date', title: columns.date, keyOf: ({ date }) => date.start ?? date.end, render: ({ date }) => date.label },
  {
    name: 'saidBy',
    title: columns.saidBy,
    keyOf: ({ claim }, { saidBy }) => (claim === null ? null : (saidBy(claim) ?? null)),
    render: ({ claim }, { saidBy }) => (claim === null ? html`<span class="soft">${tableTexts.noClaim}</span>` : (saidBy(claim) ?? '…')),
  },
  {
    name: 'voice',
    title: columns.voice,
    keyOf: ({ voice }) => voice && voiceTexts[voice],
    render: ({ voice }) => (voice === null ? nothing : voiceTexts[voice]),
  },
  {
    name: 'certainty',
    title: columns.certainty,
    keyOf: ({ certainty }) => surenessRank(certainty),
    render: ({ certainty }) => (certainty === null ? nothing : certaintyTexts[certainty]),
  },
  {
    name: 'modality',
    title: columns.modality,
    keyOf: ({ modality }) => modality && modalityTexts[modality],
    render: ({ modality }) => (modality === null ? nothing : modalityTexts[modality]),
  },
  {
    name: 'implied',
    title: columns.implied,
    keyOf: ({ implied }) => (implied ? 0 : 1),
    render: ({ implied }) => (implied ? tableTexts.implied : nothing),
  },
  {
    name: 'kind',
    title: columns.kind,
    keyOf: ({ kind, isOpenEnd }) => (isOpenEnd ? tableTexts.openEnd : linkKindTexts[kind]),
    render: ({ kind, isOpenEnd }) => (isOpenEnd ? tableTexts.openEnd : linkKindTexts[kind]),
  },
];

export const THING_COLUMNS: readonly Column<ThingRow>[] = [
  { name: 'name', title: columns.name, keyOf: ({ thing }) => thing.name, render: ({ thing }, context) => renderEnd(thing, context) },
  { name: 'kind', title: columns.kindOfThing, keyOf: ({ thing }) => describeKind(thing), render: ({ thing }) => describeKind(thing) },
  { name: 'lines', title: columns.lines, isNumber: true, keyOf: ({ lines }) => lines, render: ({ lines }) => String(lines) },
  {
    name: 'description',
    title: columns.description,
    keyOf: ({ thing }) => thing.description,
    render: ({ thing }) => thing.description ?? nothing,
  },
];

/** All words of a row, for the quick filter. */
export function wordsOfLink({ from, verb, to, date }: LinkRow): string {
  return [from?.name ?? tableTexts.notSaid, verb, to?.name ?? tableTexts.notSaid, date.label].join(' ');
}

/** All words of a thing, for the quick filter. */
export function wordsOfThing({ thing }: ThingRow): string {
  return [thing.name, describeKind(thing), thing.description ?? ''].join(' ');
}

function renderEnd(end: End, { openThing }: CellContext): TemplateResult {
  if (end === null) return html`<em class="not-said">${tableTexts.notSaid}</em>`;
  return html`<span class="thing"
    >${renderKindSign(end.__typename)}<button class="link" @click=${() => openThing(end.id)}>${end.name}</button></span
  >`;
}
