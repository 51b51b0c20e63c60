import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyle } from '../../shared/base-style.js';
import { appTexts, dropTexts } from '../../shared/texts.js';
import type { State, Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';

/** Milliseconds after which the page asks again by itself, growing while the server stays away. */
const WAITS = [1000, 2000, 4000, 8000];

/** What the page has to say: that the server is away, what of the address was left out, what a step could not do. */
export class ExplorerNotices extends LitElement {
  static override properties = { store: { attribute: false }, closed: { state: true } };

  static override styles = [
    baseStyle,
    css`
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.3rem 0.8rem;
        border-bottom: 1px solid var(--demarche-rule);
        padding: 0.45rem 1rem;
        background: var(--demarche-accent-soft);
      }

      .notice.warning {
        background: var(--demarche-warn-soft);
      }

      .notice.error {
        background: var(--demarche-alert-soft);
      }

      .notice > :first-child {
        flex: 1 1 16rem;
      }

      li {
        margin-left: 1.2rem;
        list-style: disc;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare store: Store;
  /** What was left out of the address and is not to be told any more. */
  declare closed: State['dropped'] | null;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.closed = null;
    new StoreController(
      this,
      () => this.store,
      (state) => state,
    );
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override updated(): void {
    const { error } = this.store.state;
    if (error === null) this.tries = 0;
    clearTimeout(this.timer);
    if (error?.isPassing !== true) return;
    const wait = Math.max((error.retryAfter ?? 0) * 1000, WAITS[Math.min(this.tries, WAITS.length - 1)] ?? 0);
    this.timer = setTimeout(() => {
      this.tries += 1;
      this.store.retry();
    }, wait);
  }

  protected override render(): TemplateResult {
    const { error, notice, dropped, missing } = this.store.state;
    return html`<div aria-live="polite">
      ${error === null ? nothing : this.renderError(error)} ${notice === null ? nothing : this.renderNotice(notice)}
      ${missing.length === 0 ? nothing : html`<div class="notice warning"><p>${appTexts.missing(missing)}</p></div>`}
      ${dropped.length === 0 || dropped === this.closed ? nothing : this.renderDropped(dropped)}
    </div>`;
  }

  private renderError(error: NonNullable<State['error']>): TemplateResult {
    return html`<div class="notice error">
      <p><strong>${appTexts.away}.</strong> ${error.message} ${error.isPassing ? appTexts.awayHint : nothing}</p>
      <button @click=${() => this.store.retry()}>${appTexts.retry}</button>
    </div>`;
  }

  private renderNotice({ kind, text, action }: NonNullable<State['notice']>): TemplateResult {
    return html`<div class="notice ${kind}">
      <p>${text}</p>
      ${action === undefined ? nothing : html`<button @click=${action.run}>${action.label}</button>`}
      <button @click=${() => this.store.notify(null)}>${appTexts.close}</button>
    </div>`;
  }

  private renderDropped(dropped: State['dropped']): TemplateResult {
    return html`<div class="notice warning">
      <div>
        <p>${appTexts.droppedTitle}:</p>
        <ul>
          ${dropped.map(({ name, value, why }) => html`<li><code>${name}=${value}</code>: ${dropTexts[why]}</li>`)}
        </ul>
      </div>
      <button @click=${() => (this.closed = dropped)}>${appTexts.close}</button>
    </div>`;
  }
}

customElements.define('explorer-notices', ExplorerNotices);
