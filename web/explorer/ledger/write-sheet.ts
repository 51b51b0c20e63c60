import { canBeUsed } from '../../../src/view/has-passed.js';
import { describeSaying } from '../../shared/elements/saying.js';
import { formatList } from '../../shared/format.js';
import { demandStatusTexts, occasionTexts, opportunityKindTexts, opportunityTexts } from '../../shared/texts.js';
import { MOST_DEMANDS } from './load-opportunities.js';
import type { Occasion } from './load-opportunities.js';

/**
 * Writes an occasion as plain text, to be taken into a meeting: what it is, with whom, which demands could be raised or were, and how this is known.
 * @param base address of the server, for those of demands and claims
 */
export function writeSheet(occasion: Occasion, base: string): string {
  const { name, kind, date, heldBy, towards, over, status, demands, claims } = occasion;
  const who = [
    [occasionTexts.heldBy, heldBy],
    [occasionTexts.with, towards],
    [opportunityTexts.over, over],
  ] as const;
  return [
    name,
    `${opportunityKindTexts[kind]}, ${date.label}`,
    ...who.filter(([, things]) => things.length > 0).map(([label, things]) => `${label}: ${formatList(things.map((thing) => thing.name))}`),
    '',
    ...(canBeUsed(status) ? writeDemands(demands, base) : writeRaised(occasion, base)),
    '',
    `${opportunityTexts.claims}:`,
    ...claims.flatMap((claim) => [`- ${claim.statement}`, `  ${describeSaying(claim)} ${base}/claims/${claim.id}`]),
    '',
  ].join('\n');
}

function writeDemands(demands: Occasion['demands'], base: string): string[] {
  if (demands.length === 0) return [occasionTexts.noDemands];
  const cut = demands.length < MOST_DEMANDS ? [] : [opportunityTexts.demandsCut(MOST_DEMANDS)];
  return [`${opportunityTexts.demands}:`, ...demands.flatMap((demand) => writeDemand(demand, base)), ...cut];
}

function writeRaised({ raised }: Occasion, base: string): string[] {
  if (raised.length === 0) return [occasionTexts.raisedNone];
  return [
    `${occasionTexts.raised}:`,
    ...raised.flatMap(({ demand, claim }) => [`- ${demand.object}`, `  ${claim.statement} ${base}/claims/${claim.id}`]),
  ];
}

function writeDemand({ id, object, status, madeBy, addressedTo, history }: Occasion['demands'][number], base: string): string[] {
  const [by, to] = [madeBy.map(({ name }) => name), addressedTo.map(({ thing }) => thing.name)].map(formatList) as [string, string];
  const since = history[0]?.date.label;
  const remarks = [...(since === undefined ? [] : [opportunityTexts.since(since)]), demandStatusTexts[status]];
  return [`- ${object}`, `  ${opportunityTexts.asks(by, to)}; ${[...new Set(remarks)].join('; ')}`, `  ${base}/demands/${id}`];
}
