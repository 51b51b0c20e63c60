import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { today } from '../../../src/view/today.js';
import { baseStyle } from '../../shared/base-style.js';
import { formatCount, formatDay, formatNumber } from '../../shared/format.js';
import { appTexts, changeTexts, timeTexts } from '../../shared/texts.js';
import { follow } from '../panel/panel-links.js';
import { addressAsOf } from '../store/as-of-day.js';
import { DragStep } from '../store/drag-step.js';
import { lookStably } from '../store/look-stably.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { selectDocument } from '../store/view-steps.js';
import { countClaims, describeBunch, nameDocument } from './describe-days.js';
import { countBy, nextDay } from './document-days.js';
import type { Bunch, DatedDocument, DocumentDay } from './document-days.js';
import './explorer-changes.js';
import './explorer-day-slider.js';
import type { DayChosen } from './explorer-day-slider.js';
import { grow } from './grow.js';
import { loadDays } from './load-days.js';
import { Player } from './player.js';
import { setDay } from './set-day.js';
import { timeStyle } from './time-style.js';

const MOST_TITLES = 3;

/** Says as of which day all is shown, and lets another be chosen: by a line of all documents, by keys, typed, or played as a story. */
export class ExplorerTime extends LitElement {
  static override properties = { store: { attribute: false }, isOpen: { state: true }, peeked: { state: true } };

  static override styles = [baseStyle, timeStyle];

  declare store: Store;
  /** Whether the controls are unfolded below the sign. */
  declare private isOpen: boolean;
  /** The documents that are pointed at. */
  declare private peeked: Bunch | null;
  private readonly days = new Question<readonly DocumentDay[]>(this, () => this.store);
  private readonly player = new Player(this, () => this.store);
  private readonly moves = new DragStep(() => this.store);
  /** The day before the slider was moved; undefined while it rests. */
  private movedFrom: string | null | undefined;

  constructor() {
    super();
    [this.isOpen, this.peeked] = [true, null];
    new StoreController(
      this,
      () => this.store,
      lookStably(({ view, notYet }) => [view.said, view.then, view.page, notYet]),
    );
  }

  protected override firstUpdated(): void {
    if (this.store.state.view.said !== null) this.isOpen = matchMedia('(width > 40rem)').matches;
  }

  protected override willUpdate(): void {
    this.days.ask('all', () => loadDays(this.store));
  }

  protected override render(): TemplateResult {
    const { said } = this.store.state.view;
    return html`<section class=${said === null ? '' : 'past'} aria-label=${timeTexts.title}>
      <div class="bar">
        <strong class="sign" role="status" aria-live=${this.player.isPlaying ? 'off' : 'polite'}>${this.nameDay()}</strong>
        ${this.renderCount()}
        <span class="push">
          ${said === null ? nothing : html`<button @click=${() => this.choose(null)}>${timeTexts.back}</button>`}
          <button aria-expanded=${String(this.isOpen)} @click=${() => (this.isOpen = !this.isOpen)}>
            <span aria-hidden="true">${this.isOpen ? '▴' : '▾'}</span><span class="label">${timeTexts.more}</span>
          </button>
        </span>
      </div>
      ${this.isOpen ? this.renderControls() : nothing} ${this.renderComparison()}
    </section>`;
  }

  /** The other day, and what changed since; it is offered where there is something to compare. */
  private renderComparison(): TemplateResult | typeof nothing {
    const { then, page } = this.store.state.view;
    if (page !== 'demands' && page !== 'explore') return nothing;
    if (then === null)
      return this.isOpen ? html`<p><button class="link" @click=${() => this.compare()}>${changeTexts.compare}</button></p>` : nothing;
    return html`<div class="then">
        <label
          >${changeTexts.then}
          <input
            type="date"
            max=${today()}
            .value=${then}
            @change=${(event: Event) => this.setThen((event.target as HTMLInputElement).value || null)}
          />
        </label>
        <button @click=${() => this.setThen(null)}>${changeTexts.end}</button>
      </div>
      <explorer-changes .store=${this.store}></explorer-changes>`;
  }

  /** The day that is shown becomes the earlier one, and today the later; from today, the middle of the documents becomes the earlier. */
  private compare(): void {
    const { said } = this.store.state.view;
    const days = this.days.state.data ?? [];
    const then = said ?? days[Math.floor(days.length / 2)]?.day ?? today();
    this.store.change((view) => ({ ...view, then, said: null }));
  }

  private setThen(then: string | null): void {
    this.store.change((view) => ({ ...view, then }));
  }

  private nameDay(): string {
    const { said } = this.store.state.view;
    return said === null ? timeTexts.now : timeTexts.known(formatDay(said));
  }

  private renderCount(): TemplateResult | typeof nothing {
    const days = this.days.state.data;
    const { view, notYet } = this.store.state;
    if (days === null || view.said === null) return days === null ? nothing : html`<span class="small">${timeTexts.hint}</span>`;
    const [known, all] = [countBy(days, view.said), countBy(days, null)];
    const things = formatCount(notYet.length, timeTexts.oneThing, timeTexts.manyThings);
    return html`<span class="small">
      ${timeTexts.by(formatNumber(known.documents), formatNumber(all.documents), formatNumber(known.claims))}.
      ${notYet.length === 0 || view.page !== 'explore' ? nothing : timeTexts.notYetThings(things)}
    </span>`;
  }

  private renderControls(): TemplateResult {
    const { state } = this.days;
    const { said } = this.store.state.view;
    const days = state.data ?? [];
    if (state.kind === 'failed')
      return html`<p role="status">${state.message} <button @click=${() => this.days.again()}>${appTexts.retry}</button></p>`;
    return html`<div class="controls">
        <div class="buttons">
          ${this.renderStep('‹', timeTexts.before, days, -1)}
          <button class="play" title=${timeTexts.playHint} ?disabled=${days.length === 0} @click=${() => this.playOrPause(days)}>
            <span aria-hidden="true">${this.player.isPlaying ? '❚❚' : '▶'}</span>
            ${this.player.isPlaying ? timeTexts.pause : timeTexts.play}
          </button>
          ${this.renderStep('›', timeTexts.next, days, 1)}
        </div>
        <explorer-day-slider
          .days=${days}
          .day=${said}
          @day=${(event: CustomEvent<DayChosen>) => this.slide(event.detail)}
          @peek=${(event: CustomEvent<Bunch | null>) => (this.peeked = event.detail)}
        ></explorer-day-slider>
        <label
          >${timeTexts.day}
          <input
            type="date"
            max=${today()}
            .value=${said ?? ''}
            @change=${(event: Event) => this.choose((event.target as HTMLInputElement).value || null)}
          />
        </label>
      </div>
      ${this.renderDetail(days)}`;
  }

  private renderStep(sign: string, name: string, days: readonly DocumentDay[], way: 1 | -1): TemplateResult {
    const { said } = this.store.state.view;
    const day = nextDay(days, said, way);
    const isEnd = way === 1 ? said === null : day === null;
    return html`<button aria-label=${name} title=${name} ?disabled=${isEnd} @click=${() => this.choose(day)}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  private renderDetail(days: readonly DocumentDay[]): TemplateResult {
    const { said } = this.store.state.view;
    if (this.peeked !== null) return html`<p class="detail"><span class="titles">${describeBunch(this.peeked)}</span></p>`;
    if (said === null) return html`<p class="detail small">${timeTexts.keys}</p>`;
    const found = days.find(({ day }) => day === said);
    if (found === undefined)
      return html`<p class="detail small">${days.length === 0 ? appTexts.loading : timeTexts.noDocument(formatDay(said))}</p>`;
    const { documents, claims } = found;
    const more = documents.length - MOST_TITLES;
    return html`<p class="detail">
      <span>${timeTexts.documents(formatDay(said), countClaims(claims))}</span>
      <span class="titles"
        >${documents.slice(0, MOST_TITLES).map((document, place) => html`${place > 0 ? '; ' : nothing}${this.renderDocument(document)}`)}
        ${more > 0 ? timeTexts.andMore(more) : nothing}</span
      >
    </p>`;
  }

  private renderDocument(document: DatedDocument): TemplateResult {
    const open = (event: MouseEvent): void => follow(event, () => this.store.change((view) => selectDocument(view, document.id)));
    return html`<a href=${addressAsOf(this.store, `/documents/${document.id}`)} @click=${open}>${nameDocument(document)}</a>`;
  }

  private playOrPause(days: readonly DocumentDay[]): void {
    if (this.player.isPlaying) this.player.stop();
    else this.player.start(days);
  }

  private choose(day: string | null): void {
    this.player.stop();
    setDay(this.store, day);
  }

  /** Moving along the line is one step, which goes back to where it began. */
  private slide({ day, how }: DayChosen): void {
    const { said } = this.store.state.view;
    if (how === 'settle') {
      this.player.stop();
      if (day === said) return;
      if (this.movedFrom === undefined) this.movedFrom = said;
      this.moves.change((view) => ({ ...view, said: day }), 'settle');
      return;
    }
    const before = this.movedFrom;
    this.movedFrom = undefined;
    this.moves.finish();
    if (before !== undefined && before !== null && (said === null || said > before)) void grow(this.store, before, said);
  }
}

customElements.define('explorer-time', ExplorerTime);
