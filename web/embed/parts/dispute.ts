import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DisputeListed, DisputeShown, DisputesShown } from '../../../src/view/subject-data.js';
import { titleOfDisputes } from '../../../src/view/subject-texts.js';
import { renderDisputeMarks, renderDisputeReason, renderPositions } from '../../shared/elements/dispute.js';
import { formatCount } from '../../shared/format.js';
import { disputesTexts } from '../texts.js';
import { renderClaim } from './claim.js';
import { renderMore } from './rows.js';

/** Disputes at most in an embed. */
const MOST = 50;

/** Writes one dispute as a card: its positions side by side. */
export function renderDispute(dispute: DisputeShown): TemplateResult {
  return html`<div class="dispute" part="dispute">
    ${renderDisputeMarks(dispute)}
    <h2 part="title">${dispute.question}</h2>
    ${renderDisputeReason(dispute)} ${renderPositions(dispute, (claim) => renderClaim(claim))}
  </div>`;
}

/**
 * Writes a list of disputes, each with its answers.
 * @param base address of the server, without a slash at its end
 */
export function renderDisputes(shown: DisputesShown, base: string): TemplateResult {
  const { disputes, totalCount } = shown;
  const listed = disputes.slice(0, MOST);
  return html`<div class="disputes" part="disputes">
    <h2 part="title">${nameDisputes(shown)}</h2>
    ${
      totalCount === 0
        ? html`<p class="soft">${disputesTexts.none}</p>`
        : html`<p class="soft">${formatCount(totalCount, disputesTexts.one, disputesTexts.many)}</p>`
    }
    <ul class="ledger">
      ${listed.map((dispute) => renderRow(dispute, base))}
    </ul>
    ${renderMore(totalCount - listed.length)}
  </div>`;
}

/** What a list of disputes is called. */
export function nameDisputes(shown: DisputesShown): string {
  return titleOfDisputes(shown);
}

function renderRow(dispute: DisputeListed, base: string): TemplateResult {
  const { id, question, positions } = dispute;
  return html`<li class="row">
    <p class="object"><a href=${`${base}/disputes/${id}`} target="_blank" rel="noopener">${question}</a></p>
    <p class="soft">${renderDisputeMarks(dispute)} ${positions.map(({ answer }) => answer).join(' · ')}</p>
  </li>`;
}
