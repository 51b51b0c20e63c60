import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { EMPTY_VIEW } from '../../../src/view/view.js';
import { renderDemandState } from '../../shared/elements/demand-state.js';
import { capitalise, formatList } from '../../shared/format.js';
import { ledgerTexts } from '../../shared/texts.js';
import type { DemandNamedFragment } from '../gen/graphql.js';
import { follow } from '../panel/panel-links.js';
import { addressAsOf } from '../store/as-of-day.js';
import type { Store } from '../store/store.js';

/** What a demand says again, and what says it again. */
export interface Restated {
  readonly restates: readonly DemandNamedFragment[];
  readonly restatedBy: readonly DemandNamedFragment[];
}

/**
 * Writes the demands of others that ask for the same: each stands for itself, since what came of one need not have come of the other.
 * @returns nothing where there is none
 */
export function renderRestated(store: Store, { restates, restatedBy }: Restated): TemplateResult | typeof nothing {
  if (restates.length + restatedBy.length === 0) return nothing;
  return html`<section aria-labelledby="restated">
    <h2 id="restated">${ledgerTexts.restated}</h2>
    ${renderList(store, ledgerTexts.restates, restates)} ${renderList(store, ledgerTexts.restatedBy, restatedBy)}
  </section>`;
}

function renderList(store: Store, label: string, demands: readonly DemandNamedFragment[]): TemplateResult | typeof nothing {
  if (demands.length === 0) return nothing;
  return html`<p class="small soft">${label}</p>
    <ul class="occasions">
      ${demands.map((demand) => {
        const { id, object, madeBy, history } = demand;
        const since = history[0]?.date.label;
        return html`<li>
          <a href=${addressAsOf(store, `/demands/${id}`)} @click=${(event: MouseEvent) => follow(event, () => open(store, id))}
            >${capitalise(object)}</a
          >
          ${renderDemandState(demand)}
          <span class="small soft">${formatList(madeBy.map(({ name }) => name))}${since === undefined ? nothing : `, ${since}`}</span>
        </li>`;
      })}
    </ul>`;
}

/** Whatever was chosen before, the list has to hold the demand. */
function open(store: Store, id: string): void {
  store.change((view) => ({ ...view, page: 'demands', ledger: { ...EMPTY_VIEW.ledger, demand: id } }));
}
