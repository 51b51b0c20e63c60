import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DemandListed } from '../../../src/view/demand-listed.js';
import { renderDemandState } from '../../shared/elements/demand-state.js';
import { renderPassageState } from '../../shared/elements/passage.js';
import { describeSaying } from '../../shared/elements/saying.js';
import { renderStepLine } from '../../shared/elements/step-line.js';
import { formatList } from '../../shared/format.js';
import { ledgerTexts } from '../../shared/texts.js';
import { linkToClaim, renderClaimLink } from '../panel/panel-links.js';
import type { Store } from '../store/store.js';

/** Names of those who ask, and of whom, that a line has room for. */
const MOST_NAMES = 2;

/**
 * One line of the ledger and, where it is unfolded, all about this demand below it.
 * @param toggle unfolds or folds it
 */
export function renderDemandRow(store: Store, demand: DemandListed, isUnfolded: boolean, toggle: () => void): TemplateResult {
  const { id, object, madeBy, addressedTo, history } = demand;
  const { by, to, state, shownBy } = ledgerTexts;
  return html`<tr role="row" class=${isUnfolded ? 'unfolded' : ''}>
      <th role="rowheader" scope="row">
        <button class="unfold" aria-expanded=${String(isUnfolded)} aria-controls=${isUnfolded ? `about-${id}` : nothing} @click=${toggle}>
          <span class="turn" aria-hidden="true">${isUnfolded ? '▾' : '▸'}</span><span>${object}</span>
        </button>
        ${renderStepLine(history, ({ claim }, words) => linkToClaim(store, claim.id, words))}
      </th>
      <td role="cell" data-label=${by}>${nameSome(madeBy)}</td>
      <td role="cell" data-label=${to}>
        ${addressedTo
          .slice(0, MOST_NAMES)
          .map(
            ({ thing, status }, place) =>
              html`${place > 0 ? ', ' : nothing}${thing.name}${status === 'IMPLIED' ? html` <span class="soft">(${ledgerTexts.implied})</span>` : nothing}`,
          )}
        ${addressedTo.length > MOST_NAMES ? html`<span class="soft">${ledgerTexts.moreNames('', addressedTo.length - MOST_NAMES)}</span>` : nothing}
      </td>
      <td role="cell" data-label=${state}>
        ${renderDemandState(demand)}${isUnanswered(demand) ? html`<span class="small soft">${ledgerTexts.noAnswer}</span>` : nothing}
      </td>
      <td role="cell" data-label=${shownBy}>${renderShown(store, demand)}</td>
    </tr>
    ${
      isUnfolded
        ? html`<tr role="row" class="about">
            <td role="cell" colspan="5" id="about-${id}"><explorer-demand .store=${store} .listed=${demand}></explorer-demand></td>
          </tr>`
        : nothing
    }`;
}

/** Beyond the first few, names are counted: all are there where the demand is unfolded. */
function nameSome(things: readonly { readonly name: string }[]): string {
  const names = things.slice(0, MOST_NAMES).map(({ name }) => name);
  return things.length <= MOST_NAMES ? formatList(names) : ledgerTexts.moreNames(names.join(', '), things.length - MOST_NAMES);
}

/** The claim of the latest step that gave the demand its state, who says so, and the words that show it. */
function renderShown(store: Store, { history, status }: DemandListed): TemplateResult | typeof nothing {
  const claim = history.findLast(({ to }) => to === status)?.claim;
  if (claim === undefined) return nothing;
  const [passage] = claim.evidence;
  return html`<span class="shown">
    ${passage === undefined ? nothing : html`<q>${passage.phrase.replace(/^["“”]|["“”]$/g, '')}</q>`}
    ${passage === undefined ? nothing : html`<span class="small">${renderPassageState(passage.state)}</span>`}
    <span class="small soft">${describeSaying(claim)}</span>
    <span class="small"
      >${renderClaimLink(store, claim.id, ledgerTexts.claim)}${
        passage?.url
          ? html` · <a href=${passage.url} target="_blank" rel="noopener">${ledgerTexts.source}<span aria-hidden="true"> ↗</span></a>`
          : nothing
      }</span
    >
  </span>`;
}

/** Whether nobody is known to have answered. That is no step of its life: silence is not recorded. */
export function isUnanswered({ history }: Pick<DemandListed, 'history'>): boolean {
  return history.every(({ to }) => to === 'MADE' || to === 'REPEATED');
}
