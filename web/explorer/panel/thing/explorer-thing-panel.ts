import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { baseStyle } from '../../../shared/base-style.js';
import { demandStateStyle } from '../../../shared/elements/demand-state.js';
import { kindSignStyle, renderKindSign } from '../../../shared/elements/kind-sign.js';
import { disputeTexts, panelTexts } from '../../../shared/texts.js';
import { describeKind } from '../../../shared/thing-kind.js';
import { renderDisputeLinks } from '../../disputes/dispute-links.js';
import { ThingPanelDocument } from '../../gen/graphql.js';
import { attempt } from '../../store/attempt.js';
import { collapse, expand } from '../../store/expand.js';
import { Question } from '../../store/question.js';
import { StoreController } from '../../store/store-controller.js';
import type { Store } from '../../store/store.js';
import { hideThings, pinThing } from '../../store/view-steps.js';
import { renderFoot } from '../panel-links.js';
import { panelStyle } from '../panel-style.js';
import { renderMissing, renderWaiting } from '../render-state.js';
import type { LinkGroup } from './group-links.js';
import { loadGroup, loadMoreClaims, loadThingPanel } from './load-thing-panel.js';
import type { ThingShown } from './load-thing-panel.js';
import { renderCase } from './render-case.js';
import { renderClaims, renderDemands, renderOpenEnds } from './render-claims.js';
import { renderLinks } from './render-links.js';
import { renderMerged } from './render-merged.js';
import { renderFacts } from './render-names.js';
import { thingStyle } from './thing-style.js';

/** The panel of a thing: what it is called, what it does and undergoes, what is demanded, and every claim about it. */
export class ExplorerThingPanel extends LitElement {
  static override properties = { store: { attribute: false }, subject: {}, whole: { state: true } };

  static override styles = [baseStyle, kindSignStyle, demandStateStyle, panelStyle, thingStyle];

  declare store: Store;
  /** Id of the thing. */
  declare subject: string;
  /** Keys of the groups of links that are shown whole. */
  declare whole: ReadonlySet<string>;
  private readonly question = new Question<ThingShown | null>(this, () => this.store);

  constructor() {
    super();
    this.whole = new Set();
    new StoreController(
      this,
      () => this.store,
      ({ view }) => `${String(view.expanded.includes(this.subject))} ${String(this.isPinned)}`,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('subject')) this.whole = new Set();
    const { subject, store } = this;
    this.question.ask(subject, (signal) => loadThingPanel(subject, store.ask, signal));
  }

  protected override render(): TemplateResult {
    const { state } = this.question;
    if (state.data === null) return state.kind === 'ready' ? renderMissing(this.store, this.subject) : renderWaiting(this.question);
    const { thing, groups, disputes } = state.data;
    return html`
      <h2>${renderKindSign(thing.__typename)} ${thing.name}</h2>
      <p class="kind">${describeKind(thing)}</p>
      ${thing.description === null ? nothing : html`<p class="description">${thing.description}</p>`} ${this.renderActions()}
      ${renderFacts(this.store, thing)} ${renderCase(this.store, thing)} ${renderMerged(this.store, thing)}
      ${renderDisputeLinks(this.store, disputeTexts.ofThing, disputes)} ${renderOpenEnds(this.store, thing.openEnds)}
      ${renderLinks(groups, { store: this.store, id: thing.id, whole: this.whole, showAll: (group) => void attempt(this.store, () => this.showAll(group)) })}
      ${renderDemands(this.store, thing)}
      ${renderClaims(this.store, thing.claims, () => void attempt(this.store, () => this.showMoreClaims()))}
      ${renderFoot(this.store, `/things/${thing.id}`, ThingPanelDocument, { id: thing.id })}
    `;
  }

  private get isPinned(): boolean {
    return this.store.state.view.things.find(({ id }) => id === this.subject)?.pinned === true;
  }

  private renderActions(): TemplateResult {
    const { store, subject, isPinned } = this;
    const isExpanded = store.state.view.expanded.includes(subject);
    return html`<div class="actions" role="group" aria-label=${panelTexts.actions}>
      ${
        isExpanded
          ? html`<button @click=${() => collapse(store, subject)}>${panelTexts.collapse}</button>`
          : html`<button @click=${() => void expand(store, subject)}>${panelTexts.expand}</button>`
      }
      <button @click=${() => store.change((view) => pinThing(view, subject, !isPinned))}>
        ${isPinned ? panelTexts.unpin : panelTexts.pin}
      </button>
      <button @click=${() => store.change((view) => hideThings(view, [subject]))}>${panelTexts.hide}</button>
      <button @click=${() => this.findPaths()}>${panelTexts.pathsFrom}</button>
    </div>`;
  }

  private findPaths(): void {
    const { subject } = this;
    this.store.change((view) => ({ ...view, paths: { from: subject, to: null, maxLength: view.paths?.maxLength ?? 4, chosen: null } }));
  }

  private async showAll(group: LinkGroup): Promise<void> {
    const { subject } = this;
    const loaded = group.ends.reduce((sum, { links }) => sum + links.length, 0);
    const whole = loaded < group.count ? await loadGroup(subject, group, this.store.ask) : group;
    const { data } = this.question.state;
    if (data === null || data.thing.id !== subject) return;
    this.question.extend(data, { ...data, groups: data.groups.map((one) => (one.key === group.key ? whole : one)) });
    this.whole = new Set([...this.whole, group.key]);
  }

  private async showMoreClaims(): Promise<void> {
    const before = this.question.state.data;
    if (before === null) return;
    const claims = await loadMoreClaims(before.thing, this.store.ask);
    const { data } = this.question.state;
    if (data?.thing.id === before.thing.id) this.question.extend(data, { ...data, thing: { ...data.thing, claims } });
  }
}

customElements.define('explorer-thing-panel', ExplorerThingPanel);
