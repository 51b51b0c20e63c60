import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import { baseStyle } from '../../shared/base-style.js';
import { exportTexts } from '../../shared/texts.js';
import type { Store } from '../store/store.js';
import type { Format } from './make-file.js';

const FORMATS: readonly Format[] = ['links', 'things', 'json', 'graphml', 'svg', 'png'];

/** The graph on the screen, as far as it can be asked for its picture. */
interface Drawn extends Element {
  exportPng(): Promise<Blob>;
}

/** A menu by which what is on the screen is saved as a file: the arrow keys move in it, Escape closes it. */
export class ExplorerExport extends LitElement {
  static override properties = { store: { attribute: false }, isOpen: { state: true }, isBusy: { state: true } };

  static override styles = [
    baseStyle,
    css`
      :host {
        position: relative;
        display: inline-block;
      }

      [role='menu'] {
        position: absolute;
        z-index: 15;
        top: calc(100% + 4px);
        right: 0;
        display: grid;
        width: max-content;
        max-width: calc(100vw - 1rem);
        border: 1px solid var(--demarche-rule);
        border-radius: var(--demarche-radius);
        padding: 0.25rem;
        background: var(--demarche-raised);
        box-shadow: var(--demarche-shadow);
      }

      [role='menuitem'] {
        justify-content: start;
        border-color: transparent;
        background: none;
        text-align: left;
      }

      [role='menuitem']:hover,
      [role='menuitem']:focus-visible {
        background: var(--demarche-accent-soft);
      }
    `,
  ];

  declare store: Store;
  declare private isOpen: boolean;
  declare private isBusy: boolean;
  private readonly leave = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.isOpen = false;
  };

  constructor() {
    super();
    [this.isOpen, this.isBusy] = [false, false];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.leave);
  }

  protected override render(): TemplateResult {
    return html`<button
        id="opener"
        aria-haspopup="menu"
        aria-expanded=${String(this.isOpen)}
        ?disabled=${this.isBusy}
        @click=${() => void this.toggle()}
      >
        ${exportTexts.title} <span aria-hidden="true">▾</span>
      </button>
      ${this.isOpen ? this.renderMenu() : nothing}`;
  }

  private renderMenu(): TemplateResult {
    return html`<div role="menu" aria-labelledby="opener" @keydown=${this.move} @focusout=${this.lose}>
      ${FORMATS.map(
        (format) => html`<button role="menuitem" tabindex="-1" @click=${() => void this.save(format)}>${exportTexts[format]}</button>`,
      )}
    </div>`;
  }

  private async toggle(): Promise<void> {
    this.isOpen = !this.isOpen;
    await this.updateComplete;
    this.items[0]?.focus();
  }

  private move(event: KeyboardEvent): void {
    const { items } = this;
    const at = items.findIndex((item) => item.matches(':focus'));
    const place = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') this.close();
    else if (place === undefined) return;
    else items.at(place % items.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  }

  private lose({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.renderRoot.contains(relatedTarget)) this.isOpen = false;
  }

  private close(): void {
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('#opener')?.focus();
  }

  private async save(format: Format): Promise<void> {
    this.close();
    if (this.store.state.model.things.length === 0) {
      this.store.notify({ kind: 'info', text: exportTexts.empty });
      return;
    }
    this.isBusy = true;
    this.store.notify({ kind: 'info', text: exportTexts.busy });
    try {
      const [{ makeFile }, { saveFile }] = await Promise.all([import('./make-file.js'), import('./save-file.js')]);
      const { name, content } = await makeFile(this.store, format, this.drawn);
      saveFile(name, content);
      this.store.notify({ kind: 'info', text: exportTexts.done(name) });
    } catch (error) {
      this.store.notify({ kind: 'error', text: error instanceof AskError ? error.message : exportTexts.failed });
    } finally {
      this.isBusy = false;
    }
  }

  /** The picture as the graph beside the menu draws it; null where there is no graph on the screen. */
  private get drawn(): (() => Promise<Blob>) | null {
    const root = this.getRootNode();
    const graph = root instanceof ShadowRoot ? root.querySelector<Drawn>('explorer-graph') : null;
    return graph === null ? null : () => graph.exportPng();
  }

  private get items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }
}

customElements.define('explorer-export', ExplorerExport);
