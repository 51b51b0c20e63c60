import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyle } from '../../shared/base-style.js';
import { formatList } from '../../shared/format.js';
import { opportunityKindTexts, opportunityStatusTexts } from '../../shared/texts.js';
import type { Store } from '../store/store.js';
import './explorer-occasion.js';
import type { OccasionListed } from './load-opportunities.js';
import { pastStyle } from './past-style.js';

/** One occasion that is over, in a line; unfolded, all that is told of it, which is asked for then. */
export class PastOccasion extends LitElement {
  static override properties = { store: { attribute: false }, listed: { attribute: false }, today: {}, isOpen: { state: true } };

  static override styles = [baseStyle, pastStyle];

  declare store: Store;
  declare listed: OccasionListed;
  declare today: string;
  declare private isOpen: boolean;

  constructor() {
    super();
    this.isOpen = false;
  }

  protected override render(): TemplateResult {
    const { id, name, kind, status, date, towards } = this.listed;
    return html`<details @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}>
      <summary>
        <span class="when">${date.label}</span>
        <span class="name">
          <strong>${name}</strong>
          <span class="small soft">${opportunityKindTexts[kind]} · ${formatList(towards.map((actor) => actor.name))}</span>
        </span>
        <span class="tag">${opportunityStatusTexts[status]}</span>
      </summary>
      ${
        this.isOpen
          ? html`<explorer-occasion
              .store=${this.store}
              .occasion=${id}
              .today=${this.today}
              @sheet=${() => this.dispatchEvent(new CustomEvent('sheet'))}
            ></explorer-occasion>`
          : nothing
      }
    </details>`;
  }
}

customElements.define('past-occasion', PastOccasion);
