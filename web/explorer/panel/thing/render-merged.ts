import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { panelTexts } from '../../../shared/texts.js';
import type { Store } from '../../store/store.js';
import { renderClaimLink, renderDocumentLink } from '../panel-links.js';
import type { ThingDetails } from './load-thing-panel.js';

/** Writes what an editor found to be this same thing: what it is called elsewhere, why, and what shows it. */
export function renderMerged(store: Store, { merged }: ThingDetails): TemplateResult | typeof nothing {
  if (merged.length === 0) return nothing;
  return html`<section class="merged">
    <h3>${panelTexts.mergedTitle}</h3>
    <p class="small">${panelTexts.mergedHint}</p>
    <ul>
      ${merged.map((merge) => renderMerge(store, merge))}
    </ul>
  </section>`;
}

function renderMerge(store: Store, { name, reason, claims, documents }: ThingDetails['merged'][number]): TemplateResult {
  const sources = [
    ...claims.map(({ id, statement }) => renderClaimLink(store, id, statement)),
    ...documents.map(({ id, title }) => renderDocumentLink(store, id, title)),
  ];
  return html`<li>
    <b>${name}</b>: ${reason}
    <details>
      <summary>${panelTexts.mergedSources} (${sources.length})</summary>
      <ul>
        ${sources.map((source) => html`<li>${source}</li>`)}
      </ul>
    </details>
  </li>`;
}
