import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ThingShown } from '../../../src/view/subject-data.js';
import { formatCount, formatList } from '../../shared/format.js';
import { describeKind } from '../../shared/thing-kind.js';
import { claimTexts, demandTexts, thingTexts } from '../texts.js';
import { LISTED, renderDemandLine } from './demand.js';

/** Writes the card of a person, body, law or event: who it is, what it does and undergoes, which demands it made and faces. */
export function renderThing(thing: ThingShown): TemplateResult {
  const { name, description, claims } = thing;
  return html`<div class="thing" part="thing">
    <p class="kicker">${describeKind(thing)}</p>
    <h2 part="title">${name}</h2>
    ${description === null ? nothing : html`<p class="lead">${description}</p>`}
    <dl>
      ${renderRow(thingTexts.belongsTo, 'partOf' in thing ? thing.partOf.map((body) => body.name) : [])}
      ${renderRow(thingTexts.alsoWritten, listSpellings(thing))} ${renderRow(thingTexts.does, countVerbs(thing, 'OUT'))}
      ${renderRow(thingTexts.undergoes, countVerbs(thing, 'IN'))}
      ${renderRow(claimTexts.claims, [formatCount(claims.totalCount, claimTexts.one, claimTexts.many)])}
    </dl>
    ${'demandsMade' in thing ? [renderDemands(thingTexts.made, thing.demandsMade), renderDemands(thingTexts.faced, thing.demandsFaced)] : nothing}
  </div>`;
}

function renderRow(name: string, values: readonly string[]): TemplateResult | typeof nothing {
  return values.length === 0
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd>${formatList(values)}</dd>
      </div>`;
}

function renderDemands(
  title: string,
  demands: Extract<ThingShown, { readonly demandsMade: unknown }>['demandsMade'],
): TemplateResult | typeof nothing {
  if (demands.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul class="plain">
      ${demands.slice(0, LISTED).map(renderDemandLine)}
    </ul>
    ${demands.length > LISTED ? html`<p class="soft">${demandTexts.moreThan(LISTED)}</p>` : nothing}`;
}

function listSpellings({ name, aliases }: ThingShown): string[] {
  return [...new Set(aliases.map(({ text }) => text))].filter((text) => text !== name);
}

/** The verbs with their numbers: "arrested (2)". They are named as the API names them, in words. */
function countVerbs({ relationCounts }: ThingShown, direction: 'IN' | 'OUT'): string[] {
  return relationCounts
    .filter((counted) => counted.kind === 'RELATION' && counted.direction === direction)
    .map(({ type, count }) => `${(type ?? '').toLowerCase().replaceAll('_', ' ')} (${String(count)})`);
}
