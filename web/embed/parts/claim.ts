import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderPassage } from '../../shared/elements/passage.js';
import type { QuotedPassage } from '../../shared/elements/passage.js';
import { describeSaying } from '../../shared/elements/saying.js';
import type { Said } from '../../shared/elements/saying.js';
import { formatDay } from '../../shared/format.js';
import { passageTexts } from '../../shared/texts.js';
import { claimTexts } from '../texts.js';

/** What a claim must tell of itself to be quoted. */
export interface QuotedClaim extends Said {
  readonly id: string;
  readonly statement: string;
  readonly evidence: readonly QuotedPassage[];
  readonly retracted?: { readonly on: string; readonly reason: string } | null;
}

/**
 * Writes a claim as a card that can be quoted: the sentence, who says so and how surely, and the passages that say it.
 * @param sentence how it stands there: as the title of all, as a sentence, or not at all since it stands elsewhere
 */
export function renderClaim(claim: QuotedClaim, sentence: 'title' | 'sentence' | 'none' = 'sentence'): TemplateResult {
  const { evidence, retracted } = claim;
  return html`<div class="claim" part="claim">
    ${renderSentence(claim, sentence)}
    ${retracted ? html`<p class="notice">${claimTexts.retracted(formatDay(retracted.on), retracted.reason)}</p>` : nothing}
    <p class="soft">${describeSaying(claim)}</p>
    ${evidence.length === 0 ? html`<p class="soft">${passageTexts.none}</p>` : evidence.map((passage) => renderPassage(passage))}
  </div>`;
}

function renderSentence({ statement }: QuotedClaim, as: 'title' | 'sentence' | 'none'): TemplateResult | typeof nothing {
  if (as === 'none') return nothing;
  return as === 'title' ? html`<h2 part="title" class="statement">${statement}</h2>` : html`<p class="statement">${statement}</p>`;
}
