import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Store } from '../../store/store.js';

export class ExplorerLegend extends LitElement {
  static override properties = { store: { attribute: false } };
  declare store: Store;
  protected override render(): TemplateResult {
    return html``;
  }
}

if (customElements.get('explorer-legend') === undefined) customElements.define('explorer-legend', ExplorerLegend);
