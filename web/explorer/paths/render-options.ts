import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LinkKind, RelationType } from '../../../src/view/gen/enums.js';
import { LEAST_SURENESS } from '../../../src/view/filter-links.js';
import { ALL_KINDS } from '../../../src/view/view.js';
import type { ViewFilter } from '../../../src/view/view.js';
import { formatCount } from '../../shared/format.js';
import { linkKindTexts, waysTexts } from '../../shared/texts.js';
import type { Verb, Verbs } from '../store/verbs.js';

const LENGTHS = [1, 2, 3, 4, 5, 6];

export interface OptionReactions {
  readonly setFilter: (change: Partial<ViewFilter>) => void;
  readonly setLength: (length: number) => void;
}

/** Writes what may be walked: kinds of links, verbs, how sure they must be, and how long a way may be. */
export function renderOptions(filter: ViewFilter, maxLength: number, verbs: Verbs, reactions: OptionReactions): TemplateResult {
  const { setFilter, setLength } = reactions;
  return html`<details class="options">
    <summary>${waysTexts.options}</summary>
    <p class="small">${waysTexts.optionsHint}</p>
    <label class="row">
      <span>${waysTexts.length}</span>
      <select @change=${(event: Event) => setLength(Number(valueOf(event)))}>
        ${LENGTHS.map((length) => html`<option value=${length} ?selected=${length === maxLength}>${formatCount(length, ...waysTexts.lengthUnit)}</option>`)}
      </select>
    </label>
    <label class="row">
      <span>${waysTexts.sureness}</span>
      <select @change=${(event: Event) => setFilter({ minCertainty: LEAST_SURENESS.find((one) => one === valueOf(event)) ?? null })}>
        <option value="" ?selected=${filter.minCertainty === null}>${waysTexts.anySureness}</option>
        ${LEAST_SURENESS.map((one) => html`<option value=${one} ?selected=${one === filter.minCertainty}>${waysTexts.atLeast[one]}</option>`)}
      </select>
    </label>
    <fieldset>
      <legend>${waysTexts.kinds}</legend>
      ${ALL_KINDS.map((kind) => renderKind(kind, filter, setFilter))}
      ${renderCheck(waysTexts.inferred, filter.inferred, false, (inferred) => setFilter({ inferred }))}
    </fieldset>
    ${renderVerbs(filter.types, verbs, (types) => setFilter({ types }))}
  </details>`;
}

/** One kind at least is walked. */
function renderKind(kind: LinkKind, { kinds }: ViewFilter, setFilter: OptionReactions['setFilter']): TemplateResult {
  const isOn = kinds.includes(kind);
  const toggle = (on: boolean): void => setFilter({ kinds: ALL_KINDS.filter((one) => (one === kind ? on : kinds.includes(one))) });
  return renderCheck(linkKindTexts[kind], isOn, isOn && kinds.length === 1, toggle);
}

function renderVerbs(types: readonly RelationType[], verbs: Verbs, set: (types: readonly RelationType[]) => void): TemplateResult {
  const groups = new Map<string, Verb[]>();
  for (const verb of verbs.values()) groups.set(verb.group, [...(groups.get(verb.group) ?? []), verb]);
  const toggle = (type: RelationType, on: boolean): void => set(on ? [...types, type] : types.filter((one) => one !== type));
  return html`<details class="verbs">
    <summary>${waysTexts.types}${types.length === 0 ? nothing : ` (${String(types.length)})`}</summary>
    <p class="small">
      ${waysTexts.typesAll}
      ${types.length === 0 ? nothing : html`<button class="link" @click=${() => set([])}>${waysTexts.anyVerb}</button>`}
    </p>
    ${[...groups].map(
      ([group, some]) =>
        html`<fieldset>
          <legend>${group}</legend>
          ${some.map(({ type, pastLabel }) => renderCheck(pastLabel, types.includes(type), false, (on) => toggle(type, on)))}
        </fieldset>`,
    )}
  </details>`;
}

function renderCheck(label: string, isOn: boolean, isFixed: boolean, toggle: (on: boolean) => void): TemplateResult {
  const change = (event: Event): void => toggle((event.target as HTMLInputElement).checked);
  return html`<label class="check"
    ><input type="checkbox" .checked=${live(isOn)} ?disabled=${isFixed} @change=${change} /> ${label}</label
  >`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
