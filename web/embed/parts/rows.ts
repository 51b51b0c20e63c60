import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { frameTexts } from '../texts.js';

/**
 * Writes rows of a list, the first in sight and the others to be unfolded.
 * @param first so many are in sight
 */
export function renderRows<T>(items: readonly T[], first: number, renderRow: (item: T) => TemplateResult): TemplateResult {
  const rows = items.map(renderRow);
  return html`<ul class="ledger">
      ${rows.slice(0, first)}
    </ul>
    ${
      rows.length <= first
        ? nothing
        : html`<details class="rest">
            <summary>${frameTexts.rest(rows.length - first)}</summary>
            <ul class="ledger">
              ${rows.slice(first)}
            </ul>
          </details>`
    }`;
}

/** Says how many there are that are not here; nothing where all are. */
export function renderMore(rest: number): TemplateResult | typeof nothing {
  return rest <= 0 ? nothing : html`<p class="soft">${frameTexts.more(rest)}</p>`;
}
