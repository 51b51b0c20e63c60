import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { writeView } from '../../../src/view/address.js';
import type { Page } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { appTexts, timeTexts } from '../../shared/texts.js';
import { tokens } from '../../shared/tokens.js';
import { EMPTY_VIEW } from '../../../src/view/view.js';
import { addressAsOf, keepDay } from '../store/as-of-day.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { appStyle } from './app-style.js';
import { titleOfView } from './title-of-view.js';
import '../find/explorer-find.js';
import './explorer-notices.js';

/** The parts of the explorer, each loaded when it is first shown. */
const PARTS: Readonly<Record<Page, () => Promise<unknown>>> = {
  home: () => import('../opening/explorer-opening.js'),
  explore: () => import('./explorer-workspace.js'),
  demands: () => import('../ledger/explorer-ledger.js'),
  opportunities: () => import('../ledger/explorer-opportunities.js'),
  disputes: () => import('../disputes/explorer-disputes.js'),
  sources: () => import('../sources/explorer-sources.js'),
};

const NAV = ['explore', 'demands', 'opportunities', 'disputes', 'sources'] as const;

/** The whole page: head with the search field, the part that is shown, and the state of the server. */
export class ExplorerApp extends LitElement {
  static override properties = { store: { attribute: false }, sharing: { state: true }, isTimeOpen: { state: true } };

  static override styles = [tokens, baseStyle, appStyle];

  declare store: Store;
  /** Whether the dialog for sharing is open. */
  declare private sharing: boolean;
  /** Whether the control of the day is open while all is shown as it is known today. */
  declare private isTimeOpen: boolean;

  constructor() {
    super();
    [this.sharing, this.isTimeOpen] = [false, false];
    new StoreController(
      this,
      () => this.store,
      (state) =>
        `${state.view.page} ${String(state.view.story === null)} ${titleOfView(state)} ${state.view.said ?? ''} ${String(state.view.then === null)}`,
    );
  }

  protected override willUpdate(): void {
    const { page, story, said, then } = this.store.state.view;
    // Whoever comes back to today by the control goes on with it.
    if (said !== null || then !== null) this.isTimeOpen = true;
    this.dataset['page'] = page;
    document.title = page === 'home' ? appTexts.name : appTexts.pageTitle(titleOfView(this.store.state));
    void PARTS[page]();
    if (this.isTimeOpen) void import('../time/explorer-time.js');
    if (story !== null) void import('../story/explorer-story.js');
    if (this.sharing) void import('../share/explorer-share.js');
  }

  protected override render(): TemplateResult {
    const { page, story, said } = this.store.state.view;
    return html`
      <header>
        <a class="skip visually-hidden" href="#main" @click=${this.skip}>${appTexts.skip}</a>
        <a class="brand" href=${addressAsOf(this.store, '/')} @click=${(event: MouseEvent) => this.follow(event, 'home')}>
          <img src="/favicon.svg" alt="" width="26" height="26" /><span>${appTexts.name}</span>
        </a>
        <explorer-find .store=${this.store}></explorer-find>
        <nav aria-label=${appTexts.main}>
          ${NAV.map(
            (name) =>
              html`<a
                href=${`/${writeView({ ...EMPTY_VIEW, page: name, said })}`}
                aria-current=${page === name ? 'page' : nothing}
                @click=${(event: MouseEvent) => this.follow(event, name)}
                >${appTexts[name]}</a
              >`,
          )}
          <a href="/playground/">${appTexts.playground}</a>
          ${
            said === null
              ? html`<button class="plain" aria-expanded=${String(this.isTimeOpen)} @click=${() => (this.isTimeOpen = !this.isTimeOpen)}>
                  ${timeTexts.title}
                </button>`
              : nothing
          }
        </nav>
      </header>
      <div>
        ${this.isTimeOpen ? html`<explorer-time .store=${this.store}></explorer-time>` : nothing}
        <explorer-notices .store=${this.store}></explorer-notices>
      </div>
      <main id="main" tabindex="-1" @find=${this.find} @share=${() => (this.sharing = true)}>${this.renderPage(page)}</main>
      ${story === null ? nothing : html`<explorer-story .store=${this.store}></explorer-story>`}
      ${this.sharing ? html`<explorer-share .store=${this.store} @close=${() => (this.sharing = false)}></explorer-share>` : nothing}
    `;
  }

  private renderPage(page: Page): TemplateResult {
    switch (page) {
      case 'home':
        return html`<explorer-opening .store=${this.store}></explorer-opening>`;
      case 'explore':
        return html`<h1 class="visually-hidden">${titleOfView(this.store.state)}</h1>
          <explorer-workspace .store=${this.store}></explorer-workspace>`;
      case 'demands':
        return html`<explorer-ledger .store=${this.store}></explorer-ledger>`;
      case 'opportunities':
        return html`<explorer-opportunities .store=${this.store}></explorer-opportunities>`;
      case 'disputes':
        return html`<explorer-disputes .store=${this.store}></explorer-disputes>`;
      case 'sources':
        return html`<explorer-sources .store=${this.store}></explorer-sources>`;
    }
  }

  /** A plain click changes the view; with a modifier the browser opens the address, as for any link. */
  private follow(event: MouseEvent, page: Page): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    this.store.change((view) => (page === 'home' ? keepDay(EMPTY_VIEW, view) : { ...view, page }));
  }

  /** A part of the page asks the person to search. */
  private find(): void {
    this.renderRoot.querySelector<HTMLElement>('explorer-find')?.focus();
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  }
}

customElements.define('explorer-app', ExplorerApp);
