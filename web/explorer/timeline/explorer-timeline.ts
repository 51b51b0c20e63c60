import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineItem, TimelineModel } from '../../../src/view/timeline-model.js';
import { baseStyle } from '../../shared/base-style.js';
import { describeSaying } from '../../shared/elements/saying.js';
import { appTexts, timelineTexts } from '../../shared/texts.js';
import { ClaimSaidDocument } from '../gen/graphql.js';
import type { ClaimSaidQuery } from '../gen/graphql.js';
import { DragStep } from '../store/drag-step.js';
import { todayOf } from '../store/as-of-day.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { loadVerbs } from '../store/verbs.js';
import type { Verbs } from '../store/verbs.js';
import { focusOn } from '../store/view-steps.js';
import { openItem } from './open-item.js';
import { paneStyle } from './pane-style.js';
import { renderKey } from './render-key.js';
import { renderEntries } from './render-entries.js';
import './timeline-picture.js';
import type { TimelinePicture } from './timeline-picture.js';
import { TimelineSource } from './timeline-source.js';
import type { TimelineScope } from './timeline-source.js';
import type { TodayChange } from './today-handle.js';

const NEARER = 1.6;
/** Before a sentence is asked for, so that nothing is asked for what is only passed over. */
const PAUSE = 150;

/** What is on the screen, or is said of the thing in focus, by date. */
export class ExplorerTimeline extends LitElement {
  static override properties = { store: { attribute: false }, read: { state: true }, asked: { state: true } };

  static override styles = [baseStyle, paneStyle];

  declare store: Store;
  /** The entry that is read. */
  declare private read: TimelineItem | null;
  /** The claim whose sentence is asked for. */
  declare private asked: string | null;
  private readonly source = new TimelineSource(this, () => this.store);
  private readonly verbs = new Question<Verbs>(this, () => this.store);
  private readonly said = new Question<ClaimSaidQuery['claim']>(this, () => this.store);
  private readonly days = new DragStep(() => this.store);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    [this.read, this.asked] = [null, null];
  }

  protected override willUpdate(): void {
    const { ask } = this.store;
    const { asked } = this;
    this.verbs.ask('', () => loadVerbs(ask));
    this.said.ask(asked, async (signal) => (asked === null ? null : (await ask(ClaimSaidDocument, { id: asked }, signal)).claim));
  }

  protected override render(): TemplateResult {
    const { scope } = this.source;
    return html`${this.renderHead(scope)} ${scope.model.dated.length === 0 ? this.renderEmpty() : this.renderPicture(scope)}
      <div class="reading" tabindex="0" aria-live="polite">${this.renderReading()}</div>
      ${this.renderTwin(scope.model)}`;
  }

  private renderTwin({ dated, undated }: TimelineModel): TemplateResult {
    const open = (item: TimelineItem): void => openItem(this.store, item);
    return html`<details class="twin">
      <summary>${timelineTexts.list(undated.length)}</summary>
      <ol>
        ${renderEntries(dated, open)}
      </ol>
      ${
        undated.length === 0
          ? nothing
          : html`<h3>${timelineTexts.undated}</h3>
              <ul>
                ${renderEntries(undated, open)}
              </ul>`
      }
    </details>`;
  }

  private renderHead({ thing, model, left, occasionsLeft }: TimelineScope): TemplateResult {
    return html`<div class="head">
      <div class="title">
        <h2>${thing === null ? timelineTexts.ofScreen : timelineTexts.ofThing(thing.name)}</h2>
        <p class="soft">
          ${timelineTexts.counted(model.dated.length, model.undated.length)}${left > 0 ? html`. ${timelineTexts.left(left)}` : nothing}
          ${occasionsLeft > 0 ? timelineTexts.occasionsLeft(occasionsLeft) : nothing}
          ${
            thing === null
              ? nothing
              : html`<button class="link" @click=${() => this.store.change((view) => focusOn(view, null))}>${timelineTexts.all}</button>`
          }
        </p>
      </div>
      <div class="controls">
        ${this.renderToday()}
        <div class="zoom" role="group" aria-label=${timelineTexts.zoom} title=${timelineTexts.zoomHint}>
          <button aria-label=${timelineTexts.zoomOut} @click=${() => this.picture?.zoomBy(1 / NEARER)}>−</button>
          <button aria-label=${timelineTexts.zoomIn} @click=${() => this.picture?.zoomBy(NEARER)}>+</button>
          <button @click=${() => this.picture?.zoomAll()}>${timelineTexts.zoomAll}</button>
        </div>
      </div>
      ${renderKey()}
    </div>`;
  }

  private renderToday(): TemplateResult {
    const { today } = this.store.state.view;
    return html`<label class="today"
        >${timelineTexts.today}
        <input
          type="date"
          .value=${todayOf(this.store.state.view)}
          @change=${(event: Event) => this.setToday((event.target as HTMLInputElement).value, 'step')}
        />
      </label>
      ${today === null ? nothing : html`<button @click=${() => this.setToday('', 'step')}>${timelineTexts.realToday}</button>`}`;
  }

  private renderEmpty(): TemplateResult {
    const { problem, isLoading } = this.source;
    if (problem !== null)
      return html`<p class="empty">${problem.message} <button @click=${() => this.source.again()}>${appTexts.retry}</button></p>`;
    return html`<p class="empty soft">${isLoading || this.store.state.loading > 0 ? appTexts.loading : timelineTexts.empty}</p>`;
  }

  private renderPicture({ model }: TimelineScope): TemplateResult {
    const { filter } = this.store.state.view;
    return html`<timeline-picture
      .model=${model}
      .today=${todayOf(this.store.state.view)}
      .from=${filter.from}
      .to=${filter.to}
      .laneOf=${this.laneOf}
      .laneOrder=${this.laneOrder}
      @read=${(event: CustomEvent<TimelineItem>) => this.show(event.detail)}
      @open=${(event: CustomEvent<TimelineItem>) => openItem(this.store, event.detail)}
      @today=${({ detail }: CustomEvent<TodayChange>) => this.setToday(detail.day, detail.how)}
      @rest=${() => this.days.finish()}
    ></timeline-picture>`;
  }

  private renderReading(): TemplateResult {
    const { read } = this;
    if (read === null) return html`<p class="soft">${timelineTexts.read}</p>`;
    const claim = this.said.state.data;
    const isTold = claim !== null && claim.id === read.claim;
    return html`<p>
      <strong>${read.dateLabel}</strong> ${isTold ? claim.statement : `${read.text}.`}
      ${isTold ? html`<span class="soft">${describeSaying(claim)}</span>` : nothing}
    </p>`;
  }

  private readonly laneOf = (item: TimelineItem): string => {
    if (item.kind === 'opportunity') return timelineTexts.occasions;
    if (item.verb === null) return timelineTexts.about;
    return this.verbs.state.data?.get(item.verb)?.group ?? timelineTexts.other;
  };

  private get laneOrder(): readonly string[] {
    const groups = [...(this.verbs.state.data?.values() ?? [])].map(({ group }) => group);
    return [timelineTexts.occasions, ...new Set(groups), timelineTexts.other, timelineTexts.about];
  }

  private get picture(): TimelinePicture | null {
    return this.renderRoot.querySelector<TimelinePicture>('timeline-picture');
  }

  private show(item: TimelineItem): void {
    this.read = item;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.asked = item.claim), PAUSE);
  }

  private setToday(day: string, how: TodayChange['how']): void {
    this.days.change((view) => ({ ...view, today: day === '' ? null : day }), how);
  }
}

customElements.define('explorer-timeline', ExplorerTimeline);
