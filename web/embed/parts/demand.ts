import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DemandListed } from '../../../src/view/demand-listed.js';
import type { DemandShown } from '../../../src/view/subject-data.js';
import { renderStepLine } from '../../shared/elements/step-line.js';
import { renderDemandState } from '../../shared/elements/demand-state.js';
import { capitalise, formatList } from '../../shared/format.js';
import { demandStatusTexts, opportunityKindTexts, stepTexts } from '../../shared/texts.js';
import { demandTexts } from '../texts.js';
import { renderClaim } from './claim.js';

/** So many are listed; one more is asked for, to know whether there are more. */
export const LISTED = 20;

type AnyDemand = DemandListed | DemandShown;

/** Writes one demand as a card, unfolded. */
export function renderDemand(demand: DemandShown): TemplateResult {
  return html`<div class="demand" part="demand">
    ${renderDemandState(demand)}
    <h2 part="title">${capitalise(demand.object)}</h2>
    ${renderEnds(demand)} ${renderMaybe(demand)} ${renderHistory(demand)}
    ${
      demand.opportunities.length === 0
        ? nothing
        : html`<h3>${demandTexts.raise}</h3>
            <ul class="plain">
              ${demand.opportunities.slice(0, LISTED).map(({ name, kind, date }) => html`<li>${name} <span class="soft">${opportunityKindTexts[kind]}, ${date.label}</span></li>`)}
            </ul>
            ${demand.opportunities.length > LISTED ? html`<p class="soft">${demandTexts.moreThan(LISTED)}</p>` : nothing}`
    }
  </div>`;
}

/**
 * Writes a row of the ledger, which unfolds what came of the demand.
 * @param onToggle is told when it is unfolded
 */
export function renderDemandRow(demand: DemandListed, onToggle: (id: string) => void): TemplateResult {
  const toggle = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) onToggle(demand.id);
  };
  return html`<li class="row" part="demand">
    <details @toggle=${toggle}>
      <summary><span class="object">${capitalise(demand.object)}</span> ${renderDemandState(demand)}</summary>
      ${renderMaybe(demand)} ${renderHistory(demand)}
    </details>
    ${renderEnds(demand, false)} ${renderStepLine(demand.history)}
  </li>`;
}

/** Writes a demand in one line, as the card of who made or faces it has it. */
export function renderDemandLine({ object, status, isOpen }: Pick<AnyDemand, 'object' | 'status' | 'isOpen'>): TemplateResult {
  return html`<li>${capitalise(object)} ${renderDemandState({ status, isOpen })}</li>`;
}

/** @param isDated whether the day since when it is asked is told here */
function renderEnds({ madeBy, addressedTo, history }: AnyDemand, isDated = true): TemplateResult {
  const names = (list: readonly { readonly name: string }[]): string => formatList(list.map(({ name }) => name));
  const [first] = history;
  const parts = [
    madeBy.length === 0 ? '' : demandTexts.by(names(madeBy)),
    addressedTo.length === 0 ? '' : demandTexts.to(names(addressedTo.map(({ thing }) => thing))),
  ];
  const date = first === undefined || !isDated ? '' : ` (${first.date.label})`;
  return html`<p class="ends soft">${capitalise(parts.filter((part) => part !== '').join(', '))}${date}.</p>`;
}

/** Whom it may cover: that is left open by the text, and so it is here. */
function renderMaybe({ mayConcern }: AnyDemand): TemplateResult | typeof nothing {
  if (mayConcern.length === 0) return nothing;
  return html`<p class="soft small">${stepTexts.mayConcern} ${formatList(mayConcern.map(({ name }) => name))}.</p>`;
}

function renderHistory({ history }: AnyDemand): TemplateResult {
  return html`<ol class="history">
    ${history.map(
      ({ to, date, part, claim }) =>
        html`<li>
          <p>
            <strong>${capitalise(demandStatusTexts[to])}</strong>,
            ${date.label}${part.length === 0 ? '' : `: ${formatList(part.map(({ name }) => name))}`}
          </p>
          ${renderClaim(claim)}
        </li>`,
    )}
  </ol>`;
}
