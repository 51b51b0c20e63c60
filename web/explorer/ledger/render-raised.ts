import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { canBeUsed } from '../../../src/view/has-passed.js';
import { describeSaying } from '../../shared/elements/saying.js';
import { capitalise } from '../../shared/format.js';
import { occasionTexts, opportunityTexts } from '../../shared/texts.js';
import { follow, renderClaimLink } from '../panel/panel-links.js';
import { addressAsOf } from '../store/as-of-day.js';
import type { Store } from '../store/store.js';
import type { Occasion } from './load-opportunities.js';

/** Demands of which no source says so that are shown at once. */
const FEW = 20;

/**
 * Writes which demands were raised at an occasion, each with the claim that says so, and of which no source in this graph says it.
 * Nothing of the latter is said of an occasion that is still to come.
 */
export function renderRaised(store: Store, occasion: Occasion): TemplateResult {
  const { raised, status, notRaised } = occasion;
  const isOver = !canBeUsed(status);
  return html`${raised.length === 0 ? nothing : renderKnown(store, raised)}
  ${isOver && raised.length === 0 ? html`<p class="soft">${occasionTexts.raisedNone}</p>` : nothing}
  ${isOver && notRaised.length > 0 ? renderUnknown(store, notRaised) : nothing}`;
}

function renderKnown(store: Store, raised: Occasion['raised']): TemplateResult {
  return html`<h4>${occasionTexts.raised}</h4>
    <ol class="raised demands">
      ${raised.map(
        ({ demand, claim }) =>
          html`<li>
            ${renderDemand(store, demand)}
            <span class="small"
              >${renderClaimLink(store, claim.id, claim.statement)} <span class="soft">${describeSaying(claim)}</span></span
            >
          </li>`,
      )}
    </ol>`;
}

function renderUnknown(store: Store, demands: Occasion['notRaised']): TemplateResult {
  return html`<details class="not-raised">
    <summary>${occasionTexts.notRaised} (${demands.length > FEW ? `${String(FEW)}+` : demands.length})</summary>
    <p class="small soft">${opportunityTexts.notRaisedHint}</p>
    <ul class="demands">
      ${demands.slice(0, FEW).map((demand) => html`<li>${renderDemand(store, demand)}</li>`)}
    </ul>
    ${demands.length > FEW ? html`<p class="small soft">${occasionTexts.notRaisedMore}</p>` : nothing}
  </details>`;
}

function renderDemand(store: Store, { id, object }: Occasion['notRaised'][number]): TemplateResult {
  const open = (event: MouseEvent): void =>
    follow(event, () => store.change((view) => ({ ...view, page: 'demands', ledger: { ...view.ledger, demand: id } })));
  return html`<a class="object" href=${addressAsOf(store, `/demands/${id}`)} @click=${open}>${capitalise(object)}</a>`;
}
