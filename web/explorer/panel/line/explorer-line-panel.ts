import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LineDocument } from '../../../../src/view/gen/graphql.js';
import { EMPTY_FILTER } from '../../../../src/view/view.js';
import { baseStyle } from '../../../shared/base-style.js';
import { claimStyle } from '../../../shared/elements/claim.js';
import { kindSignStyle } from '../../../shared/elements/kind-sign.js';
import { passageStyle } from '../../../shared/elements/passage.js';
import { formatCount } from '../../../shared/format.js';
import { panelTexts, waysTexts } from '../../../shared/texts.js';
import { Question } from '../../store/question.js';
import { StoreController } from '../../store/store-controller.js';
import type { Store } from '../../store/store.js';
import { changeFilter, selectClaim, selectDocument } from '../../store/view-steps.js';
import { renderFoot, renderThingLink } from '../panel-links.js';
import { panelStyle } from '../panel-style.js';
import { renderMissing, renderWaiting } from '../render-state.js';
import { lineStyle } from './line-style.js';
import { gatherSteps, lineVariables, loadLine } from './load-line.js';
import type { LineShown } from './load-line.js';
import { renderStep } from './render-step.js';

/** The panel of a line: each link between two things with the claim behind it and the passage that says it. */
export class ExplorerLinePanel extends LitElement {
  static override properties = { store: { attribute: false }, subject: {} };

  static override styles = [baseStyle, kindSignStyle, claimStyle, passageStyle, panelStyle, lineStyle];

  declare store: Store;
  /** Key of the line. */
  declare subject: string;
  private readonly question = new Question<LineShown>(this, () => this.store);

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      (state) => state.view.filter,
    );
  }

  protected override willUpdate(): void {
    const { subject, store } = this;
    const { filter } = store.state.view;
    const key = JSON.stringify([subject, filter.documents, filter.saidBy]);
    this.question.ask(key, (signal) => loadLine(subject, filter, store.ask, signal));
  }

  protected override render(): TemplateResult {
    const { data } = this.question.state;
    if (data === null) return renderWaiting(this.question);
    const [one, other] = data.ends;
    const missing = this.subject.split('~').find((_, place) => data.ends[place] === null);
    if (one === null || other === null) return renderMissing(this.store, missing ?? this.subject);
    const { filter } = this.store.state.view;
    const steps = gatherSteps(data.links, filter);
    const shown = steps.reduce((sum, { links }) => sum + links.length, 0);
    const things = new Map([one, other].map((thing) => [thing.id, thing]));
    const actions = {
      openClaim: (id: string) => this.store.change((view) => selectClaim(view, id)),
      openDocument: (id: string) => this.store.change((view) => selectDocument(view, id)),
    };
    return html`
      <h2>${renderThingLink(this.store, one)} <span class="small">${panelTexts.and}</span> ${renderThingLink(this.store, other)}</h2>
      <p class="kind">${data.links.length === 0 ? panelTexts.lineNone : formatCount(shown, ...panelTexts.linkCount)}</p>
      <div class="actions"><button @click=${() => this.findPaths(one.id, other.id)}>${panelTexts.openPaths}</button></div>
      ${steps.map((step) => renderStep(step, things, actions))} ${this.renderHidden(data.links.length - shown)}
      ${data.truncated ? html`<p class="small more">${panelTexts.lineCut}</p>` : nothing}
      ${renderFoot(this.store, null, LineDocument, lineVariables(this.subject, filter))}
    `;
  }

  private renderHidden(count: number): TemplateResult | typeof nothing {
    if (count === 0) return nothing;
    const clear = (): void => this.store.change((view) => changeFilter(view, EMPTY_FILTER));
    return html`<p class="small more">
      ${panelTexts.lineHidden(count)} <button class="link" @click=${clear}>${waysTexts.allFilter}</button>
    </p>`;
  }

  private findPaths(from: string, to: string): void {
    this.store.change((view) => ({ ...view, paths: { from, to, maxLength: view.paths?.maxLength ?? 4, chosen: null } }));
  }
}

customElements.define('explorer-line-panel', ExplorerLinePanel);
