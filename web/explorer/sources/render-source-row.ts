import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SourceListed } from '../../../src/view/subject-data.js';
import { renderPassageState } from '../../shared/elements/passage.js';
import { formatNumber } from '../../shared/format.js';
import { passageTexts, sourcesTexts } from '../../shared/texts.js';
import { renderDocumentLink, renderThingLink } from '../panel/panel-links.js';
import type { Store } from '../store/store.js';

/** One document of the list: its title opens its panel, its publisher the publisher's. */
export function renderSourceRow(store: Store, document: SourceListed): TemplateResult {
  const { id, title, url, publisher, published, genre, held, claims, passageStates } = document;
  const { columns } = sourcesTexts;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${renderDocumentLink(store, id, title)}
      ${
        url === null || url === undefined
          ? nothing
          : html`<a class="read small" href=${url} target="_blank" rel="noopener"
              >${sourcesTexts.read}<span class="visually-hidden">: ${title} (${passageTexts.opens})</span
              ><span aria-hidden="true"> ↗</span></a
            >`
      }
    </th>
    <td role="cell" data-label=${columns.PUBLISHER}>
      ${publisher === null ? html`<span class="soft">${sourcesTexts.notKnown}</span>` : renderThingLink(store, { __typename: 'Organization', ...publisher })}
    </td>
    <td role="cell" data-label=${columns.DATE}>${published.label}</td>
    <td role="cell" data-label=${columns.GENRE}>
      <span
        >${genre ?? html`<span class="soft">${sourcesTexts.notKnown}</span>`}<span class="small soft held"
          >${sourcesTexts.held[held]}</span
        ></span
      >
    </td>
    <td role="cell" class="numeric" data-label=${columns.CLAIMS}>${formatNumber(claims.totalCount)}</td>
    <td role="cell" data-label=${columns.PASSAGES}>
      ${
        passageStates.length === 0
          ? html`<span class="soft">${sourcesTexts.noPassages}</span>`
          : html`<ul class="states-of small">
              ${passageStates.map(({ state, count }) => html`<li><span class="number">${formatNumber(count)}</span> ${renderPassageState(state)}</li>`)}
            </ul>`
      }
    </td>
  </tr>`;
}
