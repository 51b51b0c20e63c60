import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { EMPTY_DISPUTES } from '../../../src/view/view.js';
import { disputeTexts } from '../../shared/texts.js';
import { follow } from '../panel/panel-links.js';
import { renderFolded } from '../panel/render-folded.js';
import { addressAsOf } from '../store/as-of-day.js';
import type { Store } from '../store/store.js';

/** Disputes that are shown at once in a panel. */
const FEW = 5;

interface Listed {
  readonly id: string;
  readonly question: string;
}

/** Writes disputes as links to their cards, under a heading; nothing where there are none. */
export function renderDisputeLinks(store: Store, title: string, disputes: readonly Listed[]): TemplateResult | typeof nothing {
  if (disputes.length === 0) return nothing;
  return html`<h3>${title} <span class="count">${String(disputes.length)}</span></h3>
    ${renderFolded(disputes, FEW, 'rows disputes', ({ id, question }) => html`<li>${renderDisputeLink(store, id, question)}</li>`)}`;
}

function renderDisputeLink(store: Store, id: string, question: string): TemplateResult {
  const open = (event: MouseEvent): void =>
    follow(event, () => store.change((view) => ({ ...view, page: 'disputes', disputes: { ...EMPTY_DISPUTES, dispute: id } })));
  return html`<a class="quiet" href=${addressAsOf(store, `/disputes/${id}`)} @click=${open}>${question}</a>`;
}

/** Says how many are behind what a claim says, and who says so as well. */
export function renderBacking(
  sources: number,
  others: readonly { readonly saidBy: readonly { readonly name: string }[] }[],
): TemplateResult {
  const names = [...new Set(others.flatMap(({ saidBy }) => saidBy.map(({ name }) => name)))];
  return html`<p class="small backing">${disputeTexts.backing(sources, names)}</p>`;
}
