import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DocumentShown } from '../../../src/view/subject-data.js';
import { formatCount, formatDay, formatList } from '../../shared/format.js';
import { claimTexts, documentTexts } from '../texts.js';
import { renderMore } from './rows.js';

/** Writes the card of a document: who wrote and published it, and what is taken from it. */
export function renderDocument({ title, url, publisher, authors, saidOn, claims }: DocumentShown): TemplateResult {
  const place = [publisher?.name, formatDay(saidOn)].filter((part) => part !== undefined).join(', ');
  return html`<div class="document" part="document">
    <p class="kicker">${place}</p>
    <h2 part="title">${title}</h2>
    ${authors.length === 0 ? nothing : html`<p class="lead">${documentTexts.by(formatList(authors.map(({ name }) => name)))}</p>`}
    ${url === null ? nothing : html`<p><a href=${url} target="_blank" rel="noopener">${claimTexts.readWhole}</a></p>`}
    <details>
      <summary>${documentTexts.claims(formatCount(claims.totalCount, claimTexts.one, claimTexts.many))}</summary>
      <ul class="plain">
        ${claims.nodes.map(({ statement }) => html`<li>${statement}</li>`)}
      </ul>
      ${renderMore(claims.totalCount - claims.nodes.length)}
    </details>
  </div>`;
}
