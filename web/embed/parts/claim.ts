import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Certainty, Voice } from '../../../src/view/gen/enums.js';
import { formatDay, formatList } from '../../shared/format.js';
import { claimTexts, sayingTexts, surenessTexts } from '../texts.js';
import { renderPassage } from './passage.js';
import type { QuotedPassage } from './passage.js';

/** What a claim must tell of itself to be quoted. */
export interface QuotedClaim {
  readonly id: string;
  readonly statement: string;
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly saidBy: readonly { readonly name: string }[];
  readonly evidence: readonly QuotedPassage[];
  readonly retracted?: { readonly on: string; readonly reason: string } | null;
}

/** Who says a claim, in which voice and how surely: "Told as a fact by A and B; said without reserve." */
export function describeSaying({ voice, certainty, saidBy }: Pick<QuotedClaim, 'voice' | 'certainty' | 'saidBy'>): string {
  const names = saidBy.length === 0 ? claimTexts.nobody : formatList(saidBy.map(({ name }) => name));
  return `${sayingTexts[voice](names)}; ${surenessTexts[certainty]}.`;
}

/** Writes a claim as a card that can be quoted: the sentence, who says so and how surely, and the passages that say it. */
export function renderClaim(claim: QuotedClaim, isTitle = false): TemplateResult {
  const { statement, evidence, retracted } = claim;
  return html`<div class="claim" part="claim">
    ${isTitle ? html`<h2 part="title" class="statement">${statement}</h2>` : html`<p class="statement">${statement}</p>`}
    ${retracted ? html`<p class="notice">${claimTexts.retracted(formatDay(retracted.on), retracted.reason)}</p>` : nothing}
    <p class="soft">${describeSaying(claim)}</p>
    ${evidence.length === 0 ? html`<p class="soft">${claimTexts.noPassage}</p>` : evidence.map(renderPassage)}
  </div>`;
}
