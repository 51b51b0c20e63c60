import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../../shared/format.js';
import { panelTexts } from '../../shared/texts.js';

/** Items at most in a list that the API gives whole. */
export const MOST_ITEMS = 100;

/**
 * Writes the first items of a list, and the others folded below them.
 * @param few how many are shown at once; one more is not worth folding
 * @param look class of the lists
 */
export function renderFolded<T>(items: readonly T[], few: number, look: string, render: (item: T) => TemplateResult): TemplateResult {
  const shown = items.length <= few + 1 ? items : items.slice(0, few);
  const rest = items.slice(shown.length);
  return html`<ul class=${look}>
      ${shown.map(render)}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="fold">
            <summary>${panelTexts.more(countUpTo(rest.length, items.length))}</summary>
            <ul class=${look}>
              ${rest.map(render)}
            </ul>
          </details>`
    }`;
}

/** How many items there are; "100+" where the list is as long as one can be. */
export function countUpTo(count: number, length = count): string {
  return length < MOST_ITEMS ? formatNumber(count) : panelTexts.orMore(formatNumber(count));
}
