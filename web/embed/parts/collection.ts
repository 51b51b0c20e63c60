import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Source } from '../../../src/view/subject-data.js';
import { formatNumber } from '../../shared/format.js';
import { appTexts } from '../../shared/texts.js';
import { collectionTexts } from '../texts.js';

/** Writes what the collection holds: for a view that shows no part of it. */
export function renderCollection(source: Source): TemplateResult {
  return html`<div part="collection">
    <h2 part="title">${source.title ?? appTexts.name}</h2>
    <p class="lead">${appTexts.tagline}</p>
    <dl class="counts">
      ${Object.entries(collectionTexts).map(
        ([name, label]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${formatNumber(source[name as keyof typeof collectionTexts])}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
