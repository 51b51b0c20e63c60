import { LitElement, css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { findTexts } from '../../shared/texts.js';
import type { Store } from '../store/store.js';
import type { Chosen } from './explorer-picker.js';
import { ExplorerPicker } from './explorer-picker.js';
import { openChoice } from './open-choice.js';

/** The search field of the page. `/` leads to it from anywhere but another field. */
export class ExplorerFind extends LitElement {
  static override properties = { store: { attribute: false } };

  static override styles = css`
    :host {
      display: block;
    }

    kbd {
      position: absolute;
      right: 0.5rem;
      border: 1px solid var(--demarche-rule);
      border-radius: 4px;
      padding: 0 0.4rem;
      color: var(--demarche-soft);
      font:
        0.8rem/1.4 ui-monospace,
        monospace;
      pointer-events: none;
    }

    :host(:focus-within) kbd {
      display: none;
    }

    @media (pointer: coarse) {
      kbd {
        display: none;
      }
    }
  `;

  declare store: Store;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.hear);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.hear);
    super.disconnectedCallback();
  }

  /** Puts the caret into the field. */
  override focus(): void {
    const picker = this.renderRoot.querySelector('explorer-picker');
    if (picker instanceof ExplorerPicker) picker.focus();
  }

  protected override render(): TemplateResult {
    return html`<search>
      <explorer-picker everything .store=${this.store} .label=${findTexts.label} .hint=${findTexts.placeholder} @choose=${this.choose}>
        <kbd slot="key" title=${findTexts.key}>/</kbd>
      </explorer-picker>
    </search>`;
  }

  private choose({ detail }: CustomEvent<Chosen>): void {
    openChoice(this.store, detail.choice, detail.beside);
  }

  private readonly hear = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
    event.preventDefault();
    this.focus();
  };
}

/** Whether the key goes into a field, wherever in the page that is. */
function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

customElements.define('explorer-find', ExplorerFind);
