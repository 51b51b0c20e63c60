import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationType } from '../../../../src/view/gen/enums.js';
import { baseStyle } from '../../../shared/base-style.js';
import { formatNumber } from '../../../shared/format.js';
import { graphTexts } from '../../../shared/texts.js';
import { Question } from '../../store/question.js';
import type { Store } from '../../store/store.js';
import { loadVerbs } from '../../store/verbs.js';
import type { Verbs } from '../../store/verbs.js';
import { changeFilter } from '../../store/view-steps.js';
import { groupVerbs, toggleVerbs } from './group-verbs.js';
import type { VerbGroup } from './group-verbs.js';
import { legendStyle } from './legend-style.js';
import { legendVerbsStyle } from './legend-verbs-style.js';

/** Where no more verbs are on the screen than this, all are listed below their group. */
const FEW_VERBS = 8;

/** The verbs on the screen by their group: chosen ones alone are shown, without any chosen all are. */
export class ExplorerLegendVerbs extends LitElement {
  static override properties = { store: { attribute: false }, counts: { attribute: false }, opened: { state: true } };

  static override styles = [baseStyle, legendStyle, legendVerbsStyle];

  declare store: Store;
  /** How many links have each verb, whatever the filter hides. */
  declare counts: ReadonlyMap<RelationType, number>;
  /** Groups whose verbs were asked for, or put away. */
  declare opened: ReadonlyMap<string, boolean>;
  private readonly verbs = new Question<Verbs>(this, () => this.store);

  constructor() {
    super();
    this.counts = new Map();
    this.opened = new Map();
  }

  protected override willUpdate(): void {
    this.verbs.ask('verbs', () => loadVerbs(this.store.ask));
  }

  protected override render(): TemplateResult | typeof nothing {
    const verbs = this.verbs.state.data;
    if (verbs === null || this.counts.size === 0) return nothing;
    return html`<h2 id="verbs">${graphTexts.legend.verbs}</h2>
      <ul class="verbs" aria-labelledby="verbs">
        ${groupVerbs(this.counts, verbs).map((group) => this.renderGroup(group))}
      </ul>`;
  }

  private renderGroup({ label, count, all, verbs }: VerbGroup): TemplateResult {
    const { types } = this.store.state.view.filter;
    const chosen = all.filter((type) => types.includes(type)).length;
    const isOpen = this.opened.get(label) ?? (this.counts.size <= FEW_VERBS || (chosen > 0 && chosen < all.length));
    return html`<li class="group-row">
        ${this.renderToggle(label, count, chosen === all.length ? 'true' : chosen > 0 ? 'mixed' : 'false', all)}
        <button
          class="open"
          aria-expanded=${String(isOpen)}
          aria-label=${graphTexts.legend.verbsOf(label)}
          title=${graphTexts.legend.verbsOf(label)}
          @click=${() => (this.opened = new Map(this.opened).set(label, !isOpen))}
        >
          <span aria-hidden="true">${isOpen ? '▾' : '▸'}</span>
        </button>
      </li>
      ${
        isOpen
          ? verbs.map(
              (verb) =>
                html`<li class="verb">
                  ${this.renderToggle(verb.label, verb.count, String(types.includes(verb.type)) as 'true' | 'false', [verb.type])}
                </li>`,
            )
          : nothing
      }`;
  }

  private renderToggle(label: string, count: number, pressed: 'true' | 'false' | 'mixed', types: readonly RelationType[]): TemplateResult {
    return html`<button
      aria-pressed=${pressed}
      @click=${() => this.store.change((view) => changeFilter(view, { types: toggleVerbs(view.filter.types, types) }))}
    >
      <span class="tick" aria-hidden="true"></span><span>${label}</span><span class="count">${formatNumber(count)}</span>
    </button>`;
  }
}

if (customElements.get('explorer-legend-verbs') === undefined) customElements.define('explorer-legend-verbs', ExplorerLegendVerbs);
