import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Store } from '../store/store.js';

export class ExplorerPanel extends LitElement {
  static override properties = { store: { attribute: false } };

  declare store: Store;

  protected override render(): TemplateResult {
    return html`<p>${this.store.state.view.page}</p>`;
  }
}

customElements.define('explorer-panel', ExplorerPanel);
