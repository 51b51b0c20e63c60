import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { loadSources } from '../../../src/view/load-sources.js';
import { sortSources } from '../../../src/view/sort-sources.js';
import type { SourceListed, SourcesShown } from '../../../src/view/subject-data.js';
import { EMPTY_SOURCES } from '../../../src/view/view.js';
import type { SourceSort, ViewSources } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { passageStyle } from '../../shared/elements/passage.js';
import { formatNumber } from '../../shared/format.js';
import { appTexts, sourcesTexts } from '../../shared/texts.js';
import { ledgerStyle } from '../ledger/ledger-style.js';
import { listStyle } from '../ledger/list-style.js';
import { renderShareButton } from '../share/share-button.js';
import { lookStably } from '../store/look-stably.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { renderSourceRow } from './render-source-row.js';
import { renderSourcesFilter } from './sources-filter.js';
import { sourcesStyle } from './sources-style.js';

/** Documents that are shown at once. */
const PAGE = 50;

const COLUMNS: readonly SourceSort[] = ['TITLE', 'PUBLISHER', 'DATE', 'GENRE', 'CLAIMS', 'PASSAGES'];

/** The sources: every document, how much rests on it, and whether its passages still stand where they did. */
export class ExplorerSources extends LitElement {
  static override properties = { store: { attribute: false }, room: { state: true } };

  static override styles = [baseStyle, kindSignStyle, passageStyle, listStyle, ledgerStyle, sourcesStyle];

  declare store: Store;
  /** How many documents are shown at most. */
  declare private room: number;
  private readonly question = new Question<SourcesShown>(this, () => this.store);

  constructor() {
    super();
    this.room = PAGE;
    new StoreController(
      this,
      () => this.store,
      lookStably(({ view }) => [view.sources, view.said]),
    );
  }

  protected override willUpdate(): void {
    const { ask, state } = this.store;
    this.question.ask(state.view.said ?? 'now', (signal) => loadSources({ kind: 'sources', ...EMPTY_SOURCES }, ask, signal, true));
  }

  protected override render(): TemplateResult {
    return html`<article class="page">
      <header>
        <div class="title">
          <h1>${sourcesTexts.title}</h1>
          ${renderShareButton()}
        </div>
        <p class="lead">${sourcesTexts.lead}</p>
        <p class="reports">
          <a href="/verification.json">${sourcesTexts.report}</a>
          <a href="/data/documents.csv">${sourcesTexts.table}</a>
        </p>
      </header>
      ${this.renderList()}
    </article>`;
  }

  private renderList(): TemplateResult {
    const { state } = this.question;
    if (state.data === null)
      return state.kind === 'failed'
        ? html`<p class="status" role="status">
            ${state.message} <button @click=${() => this.question.again()}>${appTexts.retry}</button>
          </p>`
        : html`<p class="status soft" role="status">${appTexts.loading}</p>`;
    const { documents, totalCount } = state.data;
    const asked = this.store.state.view.sources;
    const fitting = sortSources(documents, asked);
    const claims = fitting.reduce((sum, document) => sum + document.claims.totalCount, 0);
    const rest = fitting.length - this.room;
    return html`${renderSourcesFilter({ documents, asked, change: (change) => this.change(change) })}
      ${totalCount > documents.length ? html`<p class="count soft">${sourcesTexts.cut(formatNumber(documents.length), formatNumber(totalCount))}</p>` : nothing}
      <p class="count soft" role="status">${sourcesTexts.counted(formatNumber(fitting.length), formatNumber(claims))}</p>
      ${fitting.length === 0 ? this.renderNone(documents.length) : this.renderTable(fitting.slice(0, this.room), asked)}
      ${
        rest > 0
          ? html`<p class="more">
              <button @click=${() => (this.room += PAGE)}>${sourcesTexts.more(formatNumber(Math.min(PAGE, rest)))}</button>
            </p>`
          : nothing
      }`;
  }

  private renderNone(count: number): TemplateResult {
    if (count === 0) return html`<p class="status">${sourcesTexts.empty}</p>`;
    return html`<p class="status">
      ${sourcesTexts.none} <button @click=${() => this.change(EMPTY_SOURCES)}>${sourcesTexts.clear}</button>
    </p>`;
  }

  /** The roles say again what the elements are: as cards on a narrow screen they would lose them. */
  private renderTable(documents: readonly SourceListed[], asked: ViewSources): TemplateResult {
    return html`<table role="table" aria-label=${sourcesTexts.title}>
      <thead role="rowgroup">
        <tr role="row">
          ${COLUMNS.map((column) => this.renderHead(column, asked))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${documents.map((document) => renderSourceRow(this.store, document))}
      </tbody>
    </table>`;
  }

  private renderHead(column: SourceSort, { sort, descending }: ViewSources): TemplateResult {
    const isSorted = column === sort;
    const order = isSorted ? (descending ? 'descending' : 'ascending') : 'none';
    const turn = isSorted ? !descending : column === 'CLAIMS' || column === 'PASSAGES' || column === 'DATE';
    return html`<th role="columnheader" scope="col" aria-sort=${order}>
      <button class="sort" @click=${() => this.change({ sort: column, descending: turn })}>
        ${sourcesTexts.columns[column]}<span aria-hidden="true">${isSorted ? (descending ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>`;
  }

  private change(change: Partial<ViewSources>): void {
    this.room = PAGE;
    this.store.change((view) => ({ ...view, sources: { ...view.sources, ...change } }));
  }
}

customElements.define('explorer-sources', ExplorerSources);
