import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { PathsDocument } from '../../../src/view/gen/graphql.js';
import { describeDroppedPaths } from '../../../src/view/draw/words.js';
import type { ViewPaths } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { claimStyle } from '../../shared/elements/claim.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { passageStyle } from '../../shared/elements/passage.js';
import { findTexts, panelTexts, waysTexts } from '../../shared/texts.js';
import type { Chosen } from '../find/explorer-picker.js';
import '../find/explorer-picker.js';
import { renderFoot } from '../panel/panel-links.js';
import { panelStyle } from '../panel/panel-style.js';
import { renderWaiting } from '../panel/render-state.js';
import { Question } from '../store/question.js';
import { StoreController } from '../store/store-controller.js';
import type { Store } from '../store/store.js';
import { loadVerbs } from '../store/verbs.js';
import type { Verbs } from '../store/verbs.js';
import { addThings, changeFilter, selectClaim, selectDocument } from '../store/view-steps.js';
import { keepPaths } from './chosen-path.js';
import { loadWays, wayVariables } from './load-ways.js';
import type { Ways } from './load-ways.js';
import { pathsStyle } from './paths-style.js';
import { renderNone } from './render-none.js';
import { renderOptions } from './render-options.js';
import type { OptionReactions } from './render-options.js';
import { renderWay } from './render-way.js';

/** The shortest ways between two things, with the verb and the evidence of each step. */
export class ExplorerPaths extends LitElement {
  static override properties = { store: { attribute: false } };

  static override styles = [baseStyle, kindSignStyle, claimStyle, passageStyle, panelStyle, pathsStyle];

  declare store: Store;
  private readonly question = new Question<Ways>(this, () => this.store);
  private readonly verbs = new Question<Verbs>(this, () => this.store);
  private readonly reactions: OptionReactions = {
    setFilter: (change) =>
      this.store.change((view) => ({ ...changeFilter(view, change), paths: view.paths && { ...view.paths, chosen: null } })),
    setLength: (maxLength) => this.setPaths({ maxLength, chosen: null }),
  };

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      ({ view }) => JSON.stringify([view.paths, view.filter]),
    );
  }

  protected override willUpdate(): void {
    const { view } = this.store.state;
    const key = JSON.stringify([view.paths?.from, view.paths?.to, wayVariables(view), view.filter.modalities]);
    this.question.ask(key, (signal) => this.load(signal));
    this.verbs.ask('all', () => loadVerbs(this.store.ask));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this.store.state;
    if (view.paths === null) return nothing;
    const { from, to, maxLength } = view.paths;
    const variables = wayVariables(view);
    return html`<section aria-labelledby="ways">
      <div class="bar">
        <h2 id="ways">${waysTexts.title}</h2>
        <button class="plain" aria-label=${waysTexts.close} @click=${() => this.store.change((now) => ({ ...now, paths: null }))}>
          ${panelTexts.close}
        </button>
      </div>
      <div class="ends">
        ${this.renderEnd('from')} ${this.renderEnd('to')}
        <button class="swap" ?disabled=${from === null && to === null} @click=${() => this.setPaths({ from: to, to: from, chosen: null })}>
          ${waysTexts.swap}
        </button>
      </div>
      ${renderOptions(view.filter, maxLength, this.verbs.state.data ?? new Map(), this.reactions)}
      <div class="result">${this.renderResult(view.paths)}</div>
      ${variables === null ? nothing : renderFoot(this.store, null, PathsDocument, variables)}
    </section>`;
  }

  private renderEnd(end: 'from' | 'to'): TemplateResult {
    const id = this.store.state.view.paths?.[end] ?? null;
    const known = this.question.state.data?.[end] ?? (id === null ? null : (this.store.state.data.things.get(id) ?? null));
    const choose = ({ detail: { choice } }: CustomEvent<Chosen>): void => {
      if (choice.kind === 'thing') this.setPaths({ [end]: choice.thing.id, chosen: null });
    };
    return html`<span class="small" aria-hidden="true">${waysTexts[end]}</span>
      <explorer-picker
        .store=${this.store}
        .label=${waysTexts[end]}
        .hint=${findTexts.placeholder}
        .value=${known?.id === id ? known.name : (id ?? '')}
        @choose=${choose}
      ></explorer-picker>`;
  }

  private renderResult({ from, to, maxLength, chosen }: ViewPaths): TemplateResult {
    const { state } = this.question;
    if (from === null || to === null) return html`<p class="small">${waysTexts.pick}</p>`;
    if (from === to) return html`<p class="small">${waysTexts.same}</p>`;
    const { data } = state;
    if (data === null) return renderWaiting(this.question);
    if (data.from === null || data.to === null) return this.renderMissing(data.from === null ? from : to);
    const { filter } = this.store.state.view;
    const paths = data.paths ?? [];
    const left = data.dropped === 0 ? nothing : html`<p class="small" role="status">${describeDroppedPaths(data.dropped)}</p>`;
    if (paths.length === 0)
      return html`${left}${renderNone([data.from.name, data.to.name], filter, maxLength, this.verbs.state.data ?? new Map(), this.reactions)}`;
    const actions = {
      openClaim: (id: string) => this.store.change((view) => selectClaim(view, id)),
      openDocument: (id: string) => this.store.change((view) => selectDocument(view, id)),
    };
    return html`<p class="small" role="status">${waysTexts.found(paths.length)}</p>
      ${left}
      <ol>
        ${paths.map((path, place) => renderWay(this.store, path, place + 1, place === chosen, () => this.choose(place), actions))}
      </ol>`;
  }

  private renderMissing(id: string): TemplateResult {
    if (this.store.state.view.said === null) return html`<p role="status">${waysTexts.missing(id)}</p>`;
    return html`<explorer-not-yet .store=${this.store} .subject=${id}></explorer-not-yet>`;
  }

  /** The way that the address chooses, or else the first, is put on the screen: it belongs to the step that asked. */
  private async load(signal: AbortSignal): Promise<Ways> {
    const { view } = this.store.state;
    const ways = await loadWays(view, this.store.ask, signal);
    if (ways.paths === null || ways.from === null || ways.to === null || signal.aborted) return ways;
    keepPaths(this.store, ways.from.id, ways.to.id, ways.paths);
    // Its things are left to the store, which asks for all that joins them to what is there.
    this.store.addData({ things: [], links: ways.paths.flatMap(({ links }) => links), openEnds: [] });
    const chosen = this.store.state.view.paths?.chosen ?? 0;
    if (ways.paths.length > 0) this.choose(chosen < ways.paths.length ? chosen : 0, ways, 'settle');
    return ways;
  }

  private choose(chosen: number, ways = this.question.state.data, how: 'step' | 'settle' = 'step'): void {
    const ids = ways?.paths?.[chosen]?.things.map(({ id }) => id) ?? [];
    this.store.change((view) => ({ ...addThings(view, ids), paths: view.paths && { ...view.paths, chosen } }), how);
  }

  private setPaths(change: Partial<ViewPaths>): void {
    this.store.change((view) => ({ ...view, paths: view.paths && { ...view.paths, ...change } }));
  }
}

customElements.define('explorer-paths', ExplorerPaths);
