import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { writeView } from '../../../src/view/address.js';
import type { View } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { isPlainClick } from '../../shared/elements/plain-click.js';
import { formatDay } from '../../shared/format.js';
import { appTexts, openingTexts } from '../../shared/texts.js';
import { ActorsOfKindsDocument, OpeningDocument } from '../gen/graphql.js';
import type { ActorRowFragment, OpeningQuery } from '../gen/graphql.js';
import { attempt } from '../store/attempt.js';
import { openThing } from '../store/open-thing.js';
import { keepDay, todayOf } from '../store/as-of-day.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { selectClaim } from '../store/view-steps.js';
import type { EntryQuestion } from './entry-question.js';
import { loadEntryQuestions } from './load-entry-questions.js';
import { openingStyle } from './opening-style.js';
import { renderDemands, renderLatest, renderNext } from './render-agenda.js';
import { renderFigures, renderHead } from './render-head.js';
import { KINDS_OF_GROUP, renderWho } from './render-who.js';
import type { ActorGroup } from './render-who.js';

/** The opening page: what the collection holds, at a glance, and where to begin. */
export class ExplorerOpening extends LitElement {
  static override properties = { store: { attribute: false }, more: { state: true } };

  static override styles = [baseStyle, kindSignStyle, openingStyle];

  declare store: Store;
  /** The groups of actors of which more is shown, as of one day. */
  declare more: Readonly<Partial<Record<ActorGroup, ActorRowFragment>>>;
  private moreOf: OpeningQuery | null = null;
  private readonly opening = new Question<OpeningQuery>(this, () => this.store);
  private readonly questions = new Question<readonly EntryQuestion[]>(this, () => this.store);

  constructor() {
    super();
    this.more = {};
  }

  protected override willUpdate(): void {
    const day = todayOf(this.store.state.view);
    this.opening.ask(day, (signal) => this.store.ask(OpeningDocument, { today: day }, signal));
    // The page stands first; what to ask is found out meanwhile.
    const isThere = this.opening.state.kind === 'ready' && this.opening.state.data.statistics.claims > 0;
    this.questions.ask(isThere ? 'all' : null, (signal) => loadEntryQuestions(this.store.ask, signal));
  }

  protected override render(): TemplateResult {
    const { state } = this.opening;
    if (state.kind === 'failed' && state.data === null && state.code === 'DATABASE_EMPTY') return this.renderEmpty();
    if (state.data !== null)
      return state.data.statistics.claims + state.data.statistics.actors === 0 ? this.renderEmpty() : this.renderPage(state.data);
    return html`<div class="page wait">
      <header class="head" role="status">
        <p class="kicker">${openingTexts.kicker}</p>
        <h1>${openingTexts.title}</h1>
        <p class="lead">
          ${state.kind === 'failed' ? html`${state.message} ${state.passing ? appTexts.awayHint : nothing}` : appTexts.loading}
        </p>
        ${state.kind === 'failed' ? html`<p><button @click=${() => this.opening.again()}>${appTexts.retry}</button></p>` : nothing}
      </header>
    </div>`;
  }

  private renderEmpty(): TemplateResult {
    return html`<div class="page wait">
      <header class="head">
        <h1>${openingTexts.empty}</h1>
        <p class="lead">${openingTexts.emptyHint}</p>
        <p><button @click=${() => this.opening.again()}>${appTexts.retry}</button></p>
      </header>
    </div>`;
  }

  private renderPage(opening: OpeningQuery): TemplateResult {
    const { revision, loadedAt } = opening.statistics;
    const go = (event: MouseEvent, view: View): void => this.go(event, () => this.show(view));
    return html`<article class="page">
      ${renderHead(opening)} ${renderFigures(opening)}
      <div class="main">
        ${this.renderStories(opening, go)} ${this.renderQuestions()}
        ${renderWho(opening, this.moreFor(opening), {
          open: (event, id) => this.go(event, () => openThing(this.store, id)),
          showMore: (group) => void attempt(this.store, () => this.showMore(group, opening)),
        })}
        ${renderLatest(opening, (event, id) => this.go(event, () => this.store.change((view) => selectClaim(view, id))))}
      </div>
      <div class="side">${renderNext(opening, go)} ${renderDemands(opening, go)}</div>
      <p class="foot">${openingTexts.loadedOn(revision.slice(0, 7), formatDay(loadedAt))}</p>
    </article>`;
  }

  private renderStories({ stories }: OpeningQuery, go: (event: MouseEvent, view: View) => void): TemplateResult | typeof nothing {
    if (stories.nodes.length === 0) return nothing;
    const viewOf = (id: string): View => ({ ...this.store.state.view, page: 'explore', story: { id, step: 0 } });
    return html`<section aria-labelledby="stories">
      <h2 id="stories">${openingTexts.story}</h2>
      <ul class="rows">
        ${stories.nodes.map(
          ({ id, title, summary }) =>
            html`<li>
              <a class="story" href="/${writeView(viewOf(id))}" @click=${(event: MouseEvent) => go(event, viewOf(id))}>
                <strong>${title}</strong> <span>${summary}</span> <span class="go">${openingTexts.storyGo} →</span>
              </a>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderQuestions(): TemplateResult | typeof nothing {
    const questions = this.questions.state.data ?? [];
    if (questions.length === 0) return nothing;
    return html`<section aria-labelledby="questions">
      <h2 id="questions">${openingTexts.questions}</h2>
      <ul class="rows questions">
        ${questions.map(
          (question) =>
            html`<li>
              <a href=${addressOf(question)} @click=${(event: MouseEvent) => this.go(event, () => this.openQuestion(question))}
                >${question.text}</a
              >
              <span class="hint">${question.hint}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private openQuestion({ view, thing }: EntryQuestion): void {
    if (thing === null) this.show(view);
    else openThing(this.store, thing);
  }

  private show(view: View): void {
    this.store.change((now) => keepDay(view, now));
  }

  private go(event: MouseEvent, act: () => void): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    act();
  }

  /** What was asked for as of another day, or before the collection changed, is not shown with this. */
  private moreFor(opening: OpeningQuery): ExplorerOpening['more'] {
    return this.moreOf === opening ? this.more : {};
  }

  private async showMore(group: ActorGroup, opening: OpeningQuery): Promise<void> {
    const known = this.moreFor(opening)[group] ?? opening[group];
    const { actors } = await this.store.ask(ActorsOfKindsDocument, { kinds: KINDS_OF_GROUP[group], after: known.pageInfo.endCursor });
    this.more = { ...this.moreFor(opening), [group]: { ...actors, nodes: [...known.nodes, ...actors.nodes] } };
    this.moreOf = opening;
  }
}

function addressOf({ view, thing }: EntryQuestion): string {
  return thing === null ? `/${writeView(view)}` : `/things/${thing}`;
}

customElements.define('explorer-opening', ExplorerOpening);
