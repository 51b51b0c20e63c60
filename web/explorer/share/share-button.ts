import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { appTexts } from '../../shared/texts.js';

/** Writes the button by which a page is shared: it tells so by the event `share`, which the page as a whole hears. */
export function renderShareButton(): TemplateResult {
  const tell = ({ currentTarget }: Event): unknown => currentTarget?.dispatchEvent(new Event('share', { bubbles: true, composed: true }));
  return html`<button class="share" @click=${tell}>${appTexts.share}</button>`;
}
