import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { countStates, sortSources } from '../../../src/view/sort-sources.js';
import type { SourceListed, SourcesShown } from '../../../src/view/subject-data.js';
import { titleOfSources } from '../../../src/view/subject-texts.js';
import { renderPassageState } from '../../shared/elements/passage.js';
import { formatCount } from '../../shared/format.js';
import { sourcesTexts } from '../texts.js';
import { renderMore } from './rows.js';

/** Documents at most in an embed. */
const MOST = 25;

/**
 * Writes the list of documents: what rests on each, and how its passages stand.
 * @param base address of the server, without a slash at its end
 */
export function renderSources(shown: SourcesShown, base: string): TemplateResult {
  const fitting = sortSources(shown.documents, shown.asked);
  const claims = fitting.reduce((sum, document) => sum + document.claims.totalCount, 0);
  return html`<div class="sources" part="sources">
    <h2 part="title">${titleOfSources(shown)}</h2>
    <p class="lead soft">
      ${formatCount(fitting.length, sourcesTexts.one, sourcesTexts.many)}, ${formatCount(claims, sourcesTexts.claim, sourcesTexts.claims)}.
    </p>
    <ul class="states">
      ${countStates(fitting).map(({ state, count }) => html`<li>${sourcesTexts.passages(count)} ${renderPassageState(state)}</li>`)}
    </ul>
    <ul class="ledger">
      ${fitting.slice(0, MOST).map((document) => renderRow(document, base))}
    </ul>
    ${renderMore(fitting.length - MOST)}
  </div>`;
}

function renderRow({ id, title, publisher, published, genre, claims, passageStates }: SourceListed, base: string): TemplateResult {
  const facts = [publisher?.name, published.label, genre, formatCount(claims.totalCount, sourcesTexts.claim, sourcesTexts.claims)];
  return html`<li class="row">
    <p class="object"><a href=${`${base}/documents/${id}`} target="_blank" rel="noopener">${title}</a></p>
    <p class="soft ends">${facts.filter((fact) => fact !== null && fact !== undefined).join(' · ')}</p>
    <p class="soft ends">${passageStates.map(({ state, count }) => html`${sourcesTexts.passages(count)} ${renderPassageState(state)} `)}</p>
  </li>`;
}
