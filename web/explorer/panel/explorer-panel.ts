import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { panelTexts } from '../../shared/texts.js';
import { StoreController } from '../store/store-controller.js';
import type { Store } from '../store/store.js';
import { focusOn, selectClaim, selectDocument } from '../store/view-steps.js';
import { deepActiveElement, lastInput } from './last-input.js';

type Kind = 'claim' | 'document' | 'line' | 'thing';

interface Open {
  readonly kind: Kind;
  readonly id: string;
}

/** The panels, each loaded when it is first shown. */
const PANELS: Readonly<Record<Kind, () => Promise<unknown>>> = {
  claim: () => import('./claim/explorer-claim-panel.js'),
  document: () => import('./document/explorer-document-panel.js'),
  line: () => import('./line/explorer-line-panel.js'),
  thing: () => import('./thing/explorer-thing-panel.js'),
};

/** What stands beside the picture: the ways between two things, and all about the thing, line, claim or document that is open. */
export class ExplorerPanel extends LitElement {
  static override properties = { store: { attribute: false } };

  static override styles = [
    baseStyle,
    css`
      .bar {
        display: flex;
        position: sticky;
        z-index: 1;
        top: 0;
        align-items: center;
        gap: 0.3rem;
        padding: 0.35rem 0.6rem 0.2rem 1rem;
        background: var(--demarche-raised);
      }

      .bar p {
        flex: 1;
        color: var(--demarche-soft);
        font-size: 0.85rem;
      }

      section:focus-visible {
        outline-offset: -3px;
      }

      explorer-paths {
        display: block;
        border-bottom: 1px solid var(--demarche-rule);
      }

      @media print {
        .bar button {
          display: none;
        }
      }
    `,
  ];

  declare store: Store;
  private last: string | null = null;
  /** Where the focus was before the panel was opened. */
  private origin: HTMLElement | null = null;

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      ({ view }) => `${keyOf(findOpen(view)) ?? ''} ${String(view.paths === null)}`,
    );
  }

  protected override willUpdate(): void {
    const { view } = this.store.state;
    const open = findOpen(view);
    if (open !== null) void PANELS[open.kind]();
    if (view.paths !== null) void import('../paths/explorer-paths.js');
    if (open !== null && this.last === null) this.origin = deepActiveElement();
  }

  protected override updated(): void {
    const key = keyOf(findOpen(this.store.state.view));
    if (key === this.last) return;
    const before = this.last;
    this.last = key;
    this.scrollToTop();
    if (lastInput() !== 'keyboard') return;
    if (key !== null) this.moveIn();
    else if (before !== null) this.moveOut();
  }

  protected override render(): TemplateResult {
    const { view } = this.store.state;
    const open = findOpen(view);
    return html`
      ${view.paths === null ? nothing : html`<explorer-paths .store=${this.store}></explorer-paths>`}
      ${open === null ? nothing : this.renderOpen(open)}
    `;
  }

  private renderOpen(open: Open): TemplateResult {
    const { view } = this.store.state;
    return html`<section tabindex="-1" aria-label=${panelTexts[open.kind]} @keydown=${this.press}>
      <div class="bar">
        <p>${panelTexts[open.kind]}</p>
        ${findBelow(view) === null ? nothing : html`<button class="plain" @click=${() => this.back()}>← ${panelTexts.back}</button>`}
        <button class="plain" @click=${() => this.close()}>${panelTexts.close}</button>
      </div>
      ${this.renderPanel(open)}
    </section>`;
  }

  private renderPanel({ kind, id }: Open): TemplateResult {
    switch (kind) {
      case 'claim':
        return html`<explorer-claim-panel .store=${this.store} .subject=${id}></explorer-claim-panel>`;
      case 'document':
        return html`<explorer-document-panel .store=${this.store} .subject=${id}></explorer-document-panel>`;
      case 'line':
        return html`<explorer-line-panel .store=${this.store} .subject=${id}></explorer-line-panel>`;
      case 'thing':
        return html`<explorer-thing-panel .store=${this.store} .subject=${id}></explorer-thing-panel>`;
    }
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (findBelow(this.store.state.view) === null) this.close();
    else this.back();
  }

  /** To what this was opened from: from a document to its claim, from a claim to its line or thing. */
  private back(): void {
    const { document } = this.store.state.view;
    this.store.change((view) => (document === null ? selectClaim(view, null) : selectDocument(view, null)));
  }

  private close(): void {
    this.store.change((view) => focusOn(view, null));
  }

  private moveIn(): void {
    const active = deepActiveElement();
    // Undo and the like are pressed again and again: the focus stays on their buttons.
    if (active?.closest('[role=toolbar]') != null) return;
    this.renderRoot.querySelector('section')?.focus();
  }

  private moveOut(): void {
    if (this.origin?.isConnected === true) this.origin.focus();
  }

  private scrollToTop(): void {
    this.renderRoot.querySelector('section')?.scrollIntoView({ block: 'start' });
  }
}

/** The innermost of what is open. */
function findOpen({ document, claim, line, focus }: View): Open | null {
  if (document !== null) return { kind: 'document', id: document };
  if (claim !== null) return { kind: 'claim', id: claim };
  return findFirst({ line, focus });
}

/** What going back leads to; null where that is nothing. */
function findBelow({ document, claim, line, focus }: View): Open | null {
  if (document !== null && claim !== null) return { kind: 'claim', id: claim };
  return document === null && claim === null ? null : findFirst({ line, focus });
}

function findFirst({ line, focus }: Pick<View, 'line' | 'focus'>): Open | null {
  if (line !== null) return { kind: 'line', id: line };
  return focus === null ? null : { kind: 'thing', id: focus };
}

function keyOf(open: Open | null): string | null {
  return open === null ? null : `${open.kind} ${open.id}`;
}

customElements.define('explorer-panel', ExplorerPanel);
