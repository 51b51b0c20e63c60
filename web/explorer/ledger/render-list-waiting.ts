import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { appTexts } from '../../shared/texts.js';
import type { Asked } from '../store/question.js';

/**
 * Stands above or in the place of a list: that it is being asked for, or why it is not there, with a button to ask again.
 * @param failed undefined while it is being asked for
 */
export function renderListWaiting(
  failed: Extract<Asked<unknown>, { readonly kind: 'failed' }> | undefined,
  again: () => void,
): TemplateResult {
  if (failed === undefined) return html`<p class="status soft" role="status">${appTexts.loading}</p>`;
  return html`<p class="status" role="status">
    ${failed.message} ${failed.passing ? appTexts.awayHint : nothing} <button @click=${again}>${appTexts.retry}</button>
  </p>`;
}
