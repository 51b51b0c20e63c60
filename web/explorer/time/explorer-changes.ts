import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Changes } from '../../../src/view/changes/changes.js';
import { loadLedgerChanges, loadThingChanges } from '../../../src/view/changes/load-changes.js';
import type { View } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { changesStyle, renderChanges } from '../../shared/elements/changes.js';
import { stepLineStyle } from '../../shared/elements/step-line.js';
import { formatCount, formatDay } from '../../shared/format.js';
import { appTexts, changeTexts, timeTexts } from '../../shared/texts.js';
import { follow, linkToClaim } from '../panel/panel-links.js';
import { addressAsOf } from '../store/as-of-day.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { selectDocument } from '../store/view-steps.js';

/** Lists what changed for what is on the screen, from the day with which it is compared to the one as of which it is shown. */
export class ExplorerChanges extends LitElement {
  static override properties = { store: { attribute: false } };

  static override styles = [
    baseStyle,
    changesStyle,
    stepLineStyle,
    css`
      :host {
        display: block;
      }

      .list {
        overflow: auto;
        max-height: min(24rem, 34dvh);
        padding: 0.3rem 0 0.4rem;
      }

      summary {
        padding-block: 0.15rem;
        cursor: pointer;
        font: 600 1rem/1.4 var(--demarche-serif);
      }
    `,
  ];

  declare store: Store;
  private readonly changes = new Question<Changes>(this, () => this.store);

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      ({ view, model }) => `${keyOf(view)} ${countFresh(model.things)} ${countFresh(model.lines)}`,
    );
  }

  protected override willUpdate(): void {
    const { state, askNow } = this.store;
    const { view } = state;
    this.changes.ask(keyOf(view), (signal) => {
      const days = { then: view.then ?? '', now: view.said };
      if (view.page === 'demands') return loadLedgerChanges(view.ledger, days, askNow, signal);
      const ids = view.focus === null ? view.things.map(({ id }) => id) : [view.focus];
      return loadThingChanges(ids, view.focus, days, askNow, signal);
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this.store.state;
    const { state } = this.changes;
    if (view.then === null || keyOf(view) === null) return nothing;
    return html`<details open>
      <summary>${changeTexts.between(formatDay(view.then), view.said === null ? null : formatDay(view.said))}</summary>
      <div class="list" tabindex="0" role="group" aria-label=${changeTexts.title}>
        ${this.renderMarked()}
        ${
          state.data === null
            ? html`<p role="status">
                ${state.kind === 'failed' ? state.message : changeTexts.loading}
                ${state.kind === 'failed' ? html`<button @click=${() => this.changes.again()}>${appTexts.retry}</button>` : nothing}
              </p>`
            : renderChanges(state.data, this.links)
        }
      </div>
    </details>`;
  }

  private renderMarked(): TemplateResult | typeof nothing {
    const { view, model } = this.store.state;
    const [things, lines] = [countFresh(model.things), countFresh(model.lines)];
    if (view.page !== 'explore' || things + lines === 0) return nothing;
    return html`<p role="status">
      ${changeTexts.marked(
        formatCount(things, timeTexts.oneThing, timeTexts.manyThings),
        formatCount(lines, changeTexts.oneLine, changeTexts.manyLines),
      )}
    </p>`;
  }

  private readonly links = {
    claim: (id: string, words: TemplateResult): TemplateResult => linkToClaim(this.store, id, words),
    demand: (id: string, words: TemplateResult): TemplateResult => {
      const open = (event: MouseEvent): void =>
        follow(event, () => this.store.change((view) => ({ ...view, page: 'demands', ledger: { ...view.ledger, demand: id } })));
      return html`<a href=${addressAsOf(this.store, `/demands/${id}`)} @click=${open}>${words}</a>`;
    },
    document: (id: string, words: TemplateResult): TemplateResult => {
      const open = (event: MouseEvent): void => follow(event, () => this.store.change((view) => selectDocument(view, id)));
      return html`<a href=${addressAsOf(this.store, `/documents/${id}`)} @click=${open}>${words}</a>`;
    },
  };
}

/** Names what is compared; null where there is nothing to compare. */
function keyOf({ page, then, focus, things, ledger }: View): string | null {
  if (then === null) return null;
  if (page === 'demands') return JSON.stringify([then, { ...ledger, demand: null }]);
  if (page !== 'explore' || (focus === null && things.length === 0)) return null;
  return JSON.stringify([then, focus ?? things.map(({ id }) => id)]);
}

function countFresh(parts: readonly { readonly fresh?: boolean }[]): number {
  return parts.filter(({ fresh }) => fresh === true).length;
}

customElements.define('explorer-changes', ExplorerChanges);
