import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Modality, Polarity } from '../../../src/view/gen/enums.js';
import { formatDay } from '../format.js';
import { claimCardTexts, passageTexts } from '../texts.js';
import { renderPassage } from './passage.js';
import type { QuotedPassage } from './passage.js';
import { describeModality, describeSaying } from './saying.js';
import type { Said } from './saying.js';

/** What a claim must tell of itself to be shown as a card. */
export interface QuotedClaim extends Said {
  readonly id: string;
  readonly statement: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly evidence: readonly QuotedPassage[];
  readonly retracted?: { readonly on: string; readonly reason: string } | null;
}

/** What can be done with a card. Without a function the words are no buttons. */
export interface ClaimActions {
  readonly openClaim?: (id: string) => void;
  readonly openDocument?: (id: string) => void;
}

/**
 * Writes a claim: the sentence, who says so and how sure they are, in which world it stands, and the passages that say it.
 * @param inferred whether one end of the link that is shown is only implied by the text
 */
export function renderClaimCard(claim: QuotedClaim, actions: ClaimActions = {}, inferred = false): TemplateResult {
  const { id, statement } = claim;
  const { openClaim } = actions;
  return html`<div class="claim">
    <p class="statement">
      ${openClaim === undefined ? statement : html`<button class="link" @click=${() => openClaim(id)}>${statement}</button>`}
    </p>
    ${renderClaimBody(claim, actions, inferred)}
  </div>`;
}

/** Writes all of the card but its sentence, which may stand as a heading above it. */
export function renderClaimBody(claim: QuotedClaim, { openDocument }: ClaimActions = {}, inferred = false): TemplateResult {
  const { modality, polarity, retracted, evidence } = claim;
  const marks = [
    describeModality(modality),
    polarity === 'NEGATED' ? claimCardTexts.negated : null,
    inferred ? claimCardTexts.implied : null,
  ].filter((mark) => mark !== null);
  return html`
    ${retracted ? html`<p class="retracted">${claimCardTexts.retracted(formatDay(retracted.on), retracted.reason)}</p>` : nothing}
    <p class="saying">${describeSaying(claim)}${marks.map((mark) => html` <span class="tag">${mark}</span>`)}</p>
    ${evidence.length === 0 ? html`<p class="saying">${passageTexts.none}</p>` : evidence.map((passage) => renderPassage(passage, openDocument))}
  `;
}

export const claimStyle = css`
  .claim {
    display: grid;
    gap: 0.45rem;
  }

  .statement,
  .statement .link {
    font-weight: 500;
    line-height: 1.4;
  }

  .statement .link {
    color: inherit;
    text-decoration-color: transparent;
  }

  .statement .link:hover {
    color: var(--demarche-accent);
    text-decoration-color: currentcolor;
  }

  .saying {
    color: var(--demarche-soft);
    font-size: 0.88rem;
    line-height: 1.45;
  }

  .retracted {
    border-left: 3px solid var(--demarche-alert);
    padding: 0.3rem 0.7rem;
    background: var(--demarche-alert-soft);
    font-size: 0.9rem;
  }
`;
