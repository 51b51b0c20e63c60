import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import { DemandDocument } from '../../../src/view/gen/graphql.js';
import { findThings } from '../../../src/view/load-graph.js';
import { isAsked } from '../../../src/view/subject-data.js';
import type { DemandListed } from '../../../src/view/demand-listed.js';
import { EMPTY_LEDGER } from '../../../src/view/view.js';
import type { ViewLedger } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { demandStateStyle } from '../../shared/elements/demand-state.js';
import { stepLineStyle } from '../../shared/elements/step-line.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { passageStyle } from '../../shared/elements/passage.js';
import { appTexts, ledgerTexts } from '../../shared/texts.js';
import type { DemandCountsQuery } from '../gen/graphql.js';
import { renderMissing } from '../panel/render-state.js';
import { renderShareButton } from '../share/share-button.js';
import { lookStably } from '../store/look-stably.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import './explorer-demand.js';
import { groupByYear } from './group-by-year.js';
import { ledgerStyle } from './ledger-style.js';
import { renderLedgerFilter } from './ledger-filter.js';
import { loadCounts, loadRows } from './load-ledger.js';
import type { LedgerRows } from './load-ledger.js';
import { listStyle } from './list-style.js';
import { renderListWaiting } from './render-list-waiting.js';
import { renderDemandRow } from './render-demand-row.js';

/** Most demands that are asked for at once beyond the first ones. */
const MOST_REST = 100;

/** The ledger: who asks what of whom, since when, where it stands, and the claim that shows it. */
export class ExplorerLedger extends LitElement {
  static override properties = { store: { attribute: false } };

  static override styles = [baseStyle, kindSignStyle, demandStateStyle, stepLineStyle, passageStyle, listStyle, ledgerStyle];

  declare store: Store;
  private readonly rows = new Question<LedgerRows>(this, () => this.store);
  private readonly counts = new Question<DemandCountsQuery>(this, () => this.store);
  /** The choice that was counted last. */
  private counted: string | null = null;
  private readonly names = new Question<ReadonlyMap<string, string>>(this, () => this.store);
  /** The unfolded demand where the list has not come to it, or passes it over; null: there is none. */
  private readonly unlisted = new Question<DemandListed | null>(this, () => this.store);

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      lookStably(({ view }) => [view.ledger]),
    );
  }

  protected override willUpdate(): void {
    const { ask, state } = this.store;
    const { ledger } = state.view;
    const { madeBy, addressedTo, concerns, rollUp, status, isOpen } = ledger;
    this.rows.ask(JSON.stringify([madeBy, addressedTo, concerns, rollUp, status, isOpen]), (signal) => loadRows(ask, ledger, null, signal));
    // The rows come first; how many stand where is found out behind them.
    const counted = this.rows.state.kind === 'ready' ? JSON.stringify([madeBy, addressedTo, concerns, rollUp]) : this.counted;
    this.counted = counted;
    this.counts.ask(counted, (signal) => loadCounts(ask, ledger, signal));
    const { demand } = ledger;
    const isListed = this.rows.state.data?.demands.some(({ id }) => id === demand) ?? true;
    this.unlisted.ask(isListed ? null : demand, (signal) => this.loadDemand(demand ?? '', signal));
    const ids = [madeBy, addressedTo, concerns].filter((id) => id !== null);
    this.names.ask(ids.length === 0 ? null : ids.join(), async (signal) => {
      const things = await findThings(ids, ask, signal);
      return new Map([...things.values()].map(({ id, name }) => [id, name]));
    });
  }

  protected override render(): TemplateResult {
    return html`<article class="page">
      <header>
        <div class="title">
          <h1>${ledgerTexts.title}</h1>
          ${renderShareButton()}
        </div>
        <p class="lead">${ledgerTexts.lead}</p>
      </header>
      ${renderLedgerFilter({
        store: this.store,
        ledger: this.store.state.view.ledger,
        names: this.names.state.data ?? new Map(),
        counts: this.counts.state.data,
        change: (change) => this.change(change),
      })}
      ${this.renderRows()}
    </article>`;
  }

  private renderRows(): TemplateResult {
    const { state } = this.rows;
    const waiting = renderListWaiting(state.kind === 'failed' ? state : undefined, () => this.rows.again());
    if (state.data === null) return waiting;
    const { demands, totalCount, next } = state.data;
    const { kind, data: first } = this.unlisted.state;
    const shown = first === null ? demands : [first, ...demands];
    return html`${state.kind === 'failed' ? waiting : nothing}
      ${kind === 'ready' && first === null ? html`<div class="status">${renderMissing(this.store, this.store.state.view.ledger.demand ?? '')}</div>` : nothing}
      <p class="count soft" role="status">${ledgerTexts.counted(demands.length, totalCount)}</p>
      ${shown.length === 0 ? this.renderNone() : this.renderTable(shown)}
      ${next === null ? nothing : this.renderMore(totalCount - demands.length)}`;
  }

  private renderMore(rest: number): TemplateResult {
    return html`<p class="more">
      <button @click=${() => void this.more()}>${ledgerTexts.more}</button>
      ${rest > 0 && rest <= MOST_REST ? html`<button @click=${() => void this.more(rest)}>${ledgerTexts.moreAll(rest)}</button>` : nothing}
    </p>`;
  }

  private renderNone(): TemplateResult {
    if ((this.counts.state.data?.all.totalCount ?? 1) === 0 && isWide(this.store.state.view.ledger))
      return html`<p class="status">${ledgerTexts.empty}</p>`;
    return html`<p class="status">
      ${ledgerTexts.none}
      <button @click=${() => this.change({ ...EMPTY_LEDGER })}>${ledgerTexts.clear}</button>
    </p>`;
  }

  /** The roles say again what the elements are: as cards on a narrow screen they would lose them. */
  private renderTable(demands: readonly DemandListed[]): TemplateResult {
    const { object, by, to, state, shownBy } = ledgerTexts;
    return html`<table role="table" aria-label=${ledgerTexts.title}>
      <thead role="rowgroup">
        <tr role="row">
          ${[object, by, to, state, shownBy].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${groupByYear(demands).map(
        ({ year, demands: some }) =>
          html`<tbody role="rowgroup">
            <tr role="row" class="year">
              <th role="columnheader" colspan="5" scope="rowgroup">
                ${year === null ? ledgerTexts.undated : ledgerTexts.year(year, some.length)}
              </th>
            </tr>
            ${some.map((demand) => this.renderRow(demand))}
          </tbody>`,
      )}
    </table>`;
  }

  private renderRow(demand: DemandListed): TemplateResult {
    const { demand: unfolded } = this.store.state.view.ledger;
    const isUnfolded = demand.id === unfolded;
    return renderDemandRow(this.store, demand, isUnfolded, () => this.change({ demand: isUnfolded ? null : demand.id }));
  }

  private async loadDemand(id: string, signal: AbortSignal): Promise<DemandListed | null> {
    const { node } = await this.store.ask(DemandDocument, { id }, signal);
    return isAsked(node) ? node : null;
  }

  /** @param number how many more; as many as a page has unless told otherwise */
  private async more(number?: number): Promise<void> {
    const { data } = this.rows.state;
    if (data === null) return;
    try {
      this.rows.extend(data, await loadRows(this.store.ask, this.store.state.view.ledger, data, undefined, number));
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      this.store.notify({ kind: 'error', text: error.message, action: { label: appTexts.retry, run: () => void this.more() } });
    }
  }

  private change(change: Partial<ViewLedger>): void {
    this.store.change((view) => ({ ...view, ledger: { ...view.ledger, ...change } }));
  }
}

/** Whether nothing narrows the ledger. */
function isWide({ madeBy, addressedTo, concerns, status, isOpen }: ViewLedger): boolean {
  return [madeBy, addressedTo, concerns, isOpen].every((value) => value === null) && status.length === 0;
}

customElements.define('explorer-ledger', ExplorerLedger);
