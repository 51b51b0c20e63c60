import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import { findThings } from '../../../src/view/load-graph.js';
import type { DisputeListed } from '../../../src/view/subject-data.js';
import { EMPTY_DISPUTES } from '../../../src/view/view.js';
import type { ViewDisputes } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { disputeStyle, renderDisputeMarks } from '../../shared/elements/dispute.js';
import { appTexts, disputeTexts } from '../../shared/texts.js';
import { renderActorFilter } from '../ledger/actor-filter.js';
import { listStyle } from '../ledger/list-style.js';
import { renderListWaiting } from '../ledger/render-list-waiting.js';
import { renderShareButton } from '../share/share-button.js';
import { lookStably } from '../store/look-stably.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { disputesStyle } from './disputes-style.js';
import './explorer-dispute.js';
import { loadDisputeRows } from './load-disputes.js';
import type { DisputeRows } from './load-disputes.js';

/** All disputes, or those about one thing: each unfolds to its positions side by side. */
export class ExplorerDisputes extends LitElement {
  static override properties = { store: { attribute: false } };

  static override styles = [baseStyle, disputeStyle, listStyle, disputesStyle];

  declare store: Store;
  private readonly rows = new Question<DisputeRows>(this, () => this.store);
  private readonly name = new Question<string>(this, () => this.store);

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      lookStably(({ view }) => [view.disputes]),
    );
  }

  protected override willUpdate(): void {
    const { ask, state } = this.store;
    const { disputes } = state.view;
    const { about, dismissed } = disputes;
    this.rows.ask(JSON.stringify([about, dismissed]), (signal) => loadDisputeRows(ask, disputes, null, signal));
    this.name.ask(about, async (signal) => (await findThings([about ?? ''], ask, signal)).get(about ?? '')?.name ?? about ?? '');
  }

  protected override render(): TemplateResult {
    return html`<article class="page">
      <header>
        <div class="title">
          <h1>${disputeTexts.title}</h1>
          ${renderShareButton()}
        </div>
        <p class="lead">${disputeTexts.lead}</p>
      </header>
      ${this.renderFilter()} ${this.renderRows()}
    </article>`;
  }

  private renderFilter(): TemplateResult {
    const { about, dismissed } = this.store.state.view.disputes;
    return html`<section class="filter" aria-label=${disputeTexts.filter}>
      <div class="who">
        ${renderActorFilter({
          store: this.store,
          label: disputeTexts.aboutWhom,
          hint: disputeTexts.anything,
          id: about,
          name: about === null ? null : this.name.state.data,
          take: disputeTexts.take,
          choose: (chosen) => this.change({ about: chosen }),
        })}
        <label class="check">
          <input
            type="checkbox"
            .checked=${dismissed}
            @change=${(event: Event) => this.change({ dismissed: (event.target as HTMLInputElement).checked })}
          />
          ${disputeTexts.alsoDismissed}
        </label>
      </div>
    </section>`;
  }

  private renderRows(): TemplateResult {
    const { state } = this.rows;
    const waiting = renderListWaiting(state.kind === 'failed' ? state : undefined, () => this.rows.again());
    if (state.data === null) return waiting;
    const { disputes, totalCount, next } = state.data;
    const { dispute: unfolded } = this.store.state.view.disputes;
    const isListed = unfolded === null || disputes.some(({ id }) => id === unfolded);
    return html`${state.kind === 'failed' ? waiting : nothing}
      ${isListed ? nothing : html`<explorer-dispute .store=${this.store} .subject=${unfolded} isTitled></explorer-dispute>`}
      <p class="count soft" role="status">${disputeTexts.counted(disputes.length, totalCount)}</p>
      ${
        disputes.length === 0
          ? this.renderNone()
          : html`<ol class="rows">
              ${disputes.map((dispute) => this.renderRow(dispute, dispute.id === unfolded))}
            </ol>`
      }
      ${next === null ? nothing : html`<p class="more"><button @click=${() => void this.more()}>${disputeTexts.more}</button></p>`}`;
  }

  private renderRow(dispute: DisputeListed, isUnfolded: boolean): TemplateResult {
    const { id, question, positions } = dispute;
    return html`<li class="row">
      <h2>
        <button class="unfold" aria-expanded=${String(isUnfolded)} @click=${() => this.change({ dispute: isUnfolded ? null : id })}>
          <span class="turn" aria-hidden="true">${isUnfolded ? '▾' : '▸'}</span><span>${question}</span>
        </button>
      </h2>
      <p class="answers">${renderDisputeMarks(dispute)} <span class="soft">${positions.map(({ answer }) => answer).join(' · ')}</span></p>
      ${isUnfolded ? html`<explorer-dispute .store=${this.store} .subject=${id}></explorer-dispute>` : nothing}
    </li>`;
  }

  private renderNone(): TemplateResult {
    const { about, dismissed } = this.store.state.view.disputes;
    if (about === null && !dismissed) return html`<p class="status">${disputeTexts.none}</p>`;
    return html`<p class="status">
      ${disputeTexts.noneHere} <button @click=${() => this.change({ ...EMPTY_DISPUTES })}>${disputeTexts.clear}</button>
    </p>`;
  }

  private async more(): Promise<void> {
    const { data } = this.rows.state;
    if (data === null) return;
    try {
      this.rows.extend(data, await loadDisputeRows(this.store.ask, this.store.state.view.disputes, data));
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      this.store.notify({ kind: 'error', text: error.message, action: { label: appTexts.retry, run: () => void this.more() } });
    }
  }

  private change(change: Partial<ViewDisputes>): void {
    this.store.change((view) => ({ ...view, disputes: { ...view.disputes, ...change } }));
  }
}

customElements.define('explorer-disputes', ExplorerDisputes);
