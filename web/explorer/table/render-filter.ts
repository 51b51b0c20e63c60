import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Modality, Voice } from '../../../src/view/gen/enums.js';
import type { Certainty, RelationType } from '../../../src/view/gen/enums.js';
import { LEAST_SURENESS } from '../../../src/view/filter-links.js';
import { ALL_KINDS, EMPTY_FILTER } from '../../../src/view/view.js';
import type { ViewFilter } from '../../../src/view/view.js';
import { formatNumber } from '../../shared/format.js';
import { certaintyTexts, linkKindTexts, modalityTexts, tableTexts, voiceTexts } from '../../shared/texts.js';

export interface FilterRow {
  readonly filter: ViewFilter;
  /** How many links are hidden by it. */
  readonly hidden: number;
  /** The verbs among what is loaded, with their words. */
  readonly verbs: readonly (readonly [RelationType, string])[];
  readonly change: (change: Partial<ViewFilter>) => void;
}

/** The fields that filter table, picture and timeline alike. */
export function renderFilter({ filter, hidden, verbs, change }: FilterRow): TemplateResult {
  return html`<details class="filter">
      <summary>${tableTexts.filter}</summary>
      <div class="fields">
        ${renderChecks(tableTexts.kinds, ALL_KINDS, linkKindTexts, filter.kinds, (kinds) => change({ kinds: kinds.length === 0 ? ALL_KINDS : kinds }))}
        ${renderChecks(tableTexts.voice, Object.values(Voice), voiceTexts, allIfNone(filter.voices, Object.values(Voice)), (voices) =>
          change({ voices: noneIfAll(voices, Object.values(Voice)) }),
        )}
        ${renderChecks(
          tableTexts.modality,
          Object.values(Modality),
          modalityTexts,
          allIfNone(filter.modalities, Object.values(Modality)),
          (modalities) => change({ modalities: noneIfAll(modalities, Object.values(Modality)) }),
        )}
        <fieldset>
          <legend>${tableTexts.sureness}</legend>
          <select
            aria-label=${tableTexts.sureness}
            @change=${(event: Event) => change({ minCertainty: ((event.target as HTMLSelectElement).value || null) as Certainty | null })}
          >
            <option value="" ?selected=${filter.minCertainty === null}>${tableTexts.any}</option>
            ${LEAST_SURENESS.map((one) => html`<option value=${one} ?selected=${filter.minCertainty === one}>${certaintyTexts[one]}</option>`)}
          </select>
          <label>
            <input
              type="checkbox"
              .checked=${filter.inferred}
              @change=${(event: Event) => change({ inferred: (event.target as HTMLInputElement).checked })}
            />
            ${tableTexts.inferred}
          </label>
        </fieldset>
        ${renderVerbs(filter, verbs, change)}
      </div>
    </details>
    ${
      hidden === 0
        ? nothing
        : html`<span class="hidden-count soft">${tableTexts.hidden(formatNumber(hidden))}</span>
            <button @click=${() => change(EMPTY_FILTER)}>${tableTexts.clear}</button>`
    }`;
}

function renderVerbs({ types }: ViewFilter, verbs: FilterRow['verbs'], change: FilterRow['change']): TemplateResult {
  const words = Object.fromEntries(verbs) as Record<RelationType, string>;
  return html`<div class="verbs">
    ${renderChecks(
      tableTexts.verbs,
      verbs.map(([type]) => type),
      words,
      types,
      (chosen) => change({ types: chosen }),
    )}
    ${types.length === 0 ? nothing : html`<button @click=${() => change({ types: [] })}>${tableTexts.allVerbs}</button>`}
  </div>`;
}

function renderChecks<T extends string>(
  legend: string,
  values: readonly T[],
  words: Readonly<Record<T, string>>,
  chosen: readonly T[],
  choose: (values: readonly T[]) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${values.map((value) => {
      const isChosen = chosen.includes(value);
      const toggled = isChosen ? chosen.filter((one) => one !== value) : values.filter((one) => one === value || chosen.includes(one));
      return html`<label><input type="checkbox" .checked=${isChosen} @change=${() => choose(toggled)} /> ${words[value]}</label>`;
    })}
  </fieldset>`;
}

/** No value in a filter means all of them. */
function allIfNone<T>(chosen: readonly T[], all: readonly T[]): readonly T[] {
  return chosen.length === 0 ? all : chosen;
}

function noneIfAll<T>(chosen: readonly T[], all: readonly T[]): readonly T[] {
  return chosen.length === all.length ? [] : chosen;
}
