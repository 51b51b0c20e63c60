import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AliasKind } from '../../../../src/view/gen/enums.js';
import { LANGUAGE, panelTexts } from '../../../shared/texts.js';
import type { Store } from '../../store/store.js';
import { renderThingLink } from '../panel-links.js';
import { renderFolded } from '../render-folded.js';
import type { ThingDetails } from './load-thing-panel.js';

const ORDER: readonly AliasKind[] = ['NAME', 'TRANSLITERATION', 'ACRONYM', 'METONYM', 'COREFERENCE'];

/** Parts that are shown at once. */
const FEW = 8;

/** Writes other names and spellings by sort, each in its language, and what an editor knows besides: date, place, what it is part of. */
export function renderFacts(store: Store, thing: ThingDetails): TemplateResult | typeof nothing {
  const rows = [...renderAliases(thing), ...renderOwn(thing), ...renderWholes(store, thing)];
  return rows.length === 0 ? nothing : html`<dl class="facts">${rows}</dl>`;
}

function renderAliases({ aliases }: ThingDetails): TemplateResult[] {
  return ORDER.filter((kind) => aliases.some((alias) => alias.kind === kind)).map((kind) =>
    row(
      panelTexts.aliasKinds[kind],
      html`<ul class="inline">
        ${aliases.filter((alias) => alias.kind === kind).map(({ text, language, script }) => renderSpelling(text, language, script))}
      </ul>`,
    ),
  );
}

function renderSpelling(text: string, language: string | null, script: string | null): TemplateResult {
  // The language of the page and its letters need no mention.
  const named = [
    language === null || language === LANGUAGE ? null : nameOf('language', language),
    script === null || script === 'Latn' ? null : nameOf('script', script),
  ];
  const hint = named.filter((part) => part !== null).join(', ');
  return html`<li>
    <span lang=${language ?? nothing}>${text}</span>${hint === '' ? nothing : html` <span class="small">(${hint})</span>`}
  </li>`;
}

/** The name of a language or a script; its code where the browser knows none. */
function nameOf(type: 'language' | 'script', code: string): string {
  try {
    return new Intl.DisplayNames(LANGUAGE, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

function renderOwn(thing: ThingDetails): TemplateResult[] {
  const rows: (TemplateResult | null)[] = [];
  if ('date' in thing) rows.push(row(panelTexts.date, thing.date.label));
  if ('jurisdiction' in thing)
    rows.push(rowOrNull(panelTexts.jurisdiction, thing.jurisdiction), rowOrNull(panelTexts.number, thing.number));
  if ('country' in thing) rows.push(rowOrNull(panelTexts.country, thing.country));
  if ('placeCountry' in thing) rows.push(rowOrNull(panelTexts.country, thing.placeCountry));
  return rows.filter((one) => one !== null);
}

function renderWholes(store: Store, thing: ThingDetails): TemplateResult[] {
  const lists: (readonly [string, readonly Parameters<typeof renderThingLink>[1][]])[] = [
    [panelTexts.partOf, 'partOf' in thing ? thing.partOf : []],
    [panelTexts.parts, 'parts' in thing ? thing.parts : []],
    [panelTexts.places, 'places' in thing ? thing.places : []],
  ];
  return lists
    .filter(([, things]) => things.length > 0)
    .map(([label, things]) =>
      row(
        label,
        renderFolded(things, FEW, 'inline', (one) => html`<li>${renderThingLink(store, one)}</li>`),
      ),
    );
}

function rowOrNull(label: string, value: string | null): TemplateResult | null {
  return value === null ? null : row(label, value);
}

function row(label: string, value: unknown): TemplateResult {
  return html`<dt>${label}</dt>
    <dd>${value}</dd>`;
}
