import { LitElement, html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { countByTime } from '../../../src/view/timeline-bins.js';
import type { Bin } from '../../../src/view/timeline-bins.js';
import { DAY, dayAt, domainOf, scaleTime, ticksOf, timeOf } from '../../../src/view/timeline-scale.js';
import type { TimeScale } from '../../../src/view/timeline-scale.js';
import { baseStyle } from '../../shared/base-style.js';
import { formatDay } from '../../shared/format.js';
import { LANGUAGE, stripTexts } from '../../shared/texts.js';
import { todayOf } from '../store/as-of-day.js';
import { DragStep } from '../store/drag-step.js';
import type { Change, Store } from '../store/store.js';
import { changeFilter } from '../store/view-steps.js';
import { stripStyle } from './strip-style.js';
import { TimeBrush } from './time-brush.js';
import type { Stretch } from './time-brush.js';
import { TimelineSource } from './timeline-source.js';

const HEIGHT = 40;
const AXIS = 16;
const LEAST_DRAG = 3;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 30, PageDown: -30 };

type End = 'from' | 'to';

/** How much begins when, below the picture: dragging over it shows only what overlaps that time, in graph, table and timeline alike. */
export class ExplorerTimelineStrip extends LitElement {
  static override properties = { store: { attribute: false }, width: { state: true }, isOpen: { state: true } };

  static override styles = [baseStyle, stripStyle];

  declare store: Store;
  declare private width: number;
  declare private isOpen: boolean;
  private readonly source = new TimelineSource(this, () => this.store);
  private readonly days = new DragStep(() => this.store);
  private brush: TimeBrush | undefined;
  private isDragging = false;
  private watched: Element | null = null;
  private readonly sizes = new ResizeObserver(([entry]) => (this.width = Math.floor(entry?.contentRect.width ?? 0)));

  constructor() {
    super();
    [this.width, this.isOpen] = [0, matchMedia('(width > 40rem)').matches];
  }

  protected override updated(): void {
    this.watch(this.renderRoot.querySelector('.picture'));
    const group = this.renderRoot.querySelector<SVGGElement>('.brush');
    if (group === null || this.width === 0) return;
    if (!this.brush?.isAt(group)) this.brush = new TimeBrush(group, (stretch, isEnd) => this.drag(stretch, isEnd));
    if (!this.isDragging) this.brush.show(this.width, HEIGHT, this.chosen(this.scale));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { dated } = this.source.scope.model;
    const { from, to } = this.store.state.view.filter;
    if (dated.length === 0 && from === null && to === null) return nothing;
    return html`<section aria-label=${stripTexts.title}>
      <div class="bar">
        <button class="plain" aria-expanded=${String(this.isOpen)} @click=${() => (this.isOpen = !this.isOpen)}>
          <span aria-hidden="true">${this.isOpen ? '▾' : '▸'}</span> ${stripTexts.title}
        </button>
        ${this.renderField('from', from)} ${this.renderField('to', to)}
        ${from === null && to === null ? nothing : html`<button @click=${() => this.set({ from: null, to: null }, 'step')}>${stripTexts.clear}</button>`}
      </div>
      ${this.isOpen ? html`<div class="picture">${this.width === 0 ? nothing : this.renderPicture()}</div>` : nothing}
    </section>`;
  }

  /** The picture comes and goes; a new one has a new place for the brush. */
  private watch(picture: Element | null): void {
    if (picture === this.watched) return;
    this.sizes.disconnect();
    this.watched = picture;
    this.brush = undefined;
    if (picture !== null) this.sizes.observe(picture);
  }

  private renderField(end: End, day: string | null): TemplateResult {
    return html`<label
      >${stripTexts[end]}
      <input
        type="date"
        .value=${day ?? ''}
        @change=${(event: Event) => this.set({ [end]: (event.target as HTMLInputElement).value || null }, 'step')}
    /></label>`;
  }

  private renderPicture(): TemplateResult {
    const { scale } = this;
    const bins = countByTime(this.source.scope.model.dated, this.domain);
    const most = Math.max(1, ...bins.map(({ count }) => count));
    const now = scale(timeOf(this.today));
    return html`<svg height=${HEIGHT + AXIS} role="group" aria-label=${stripTexts.picture(this.source.scope.model.dated.length)}>
      ${bins.map((bin) => this.renderBin(bin, scale, most))}
      <line class="ground" x2=${this.width} y1=${HEIGHT} y2=${HEIGHT} />
      ${ticksOf(scale, LANGUAGE).map(({ x, label }) => svg`<text x=${x} y=${HEIGHT + 13} aria-hidden="true">${label}</text>`)}
      <line class="today" x1=${now} x2=${now} y2=${HEIGHT} />
      <g class="brush"></g>
      ${this.renderHandle('from', scale)} ${this.renderHandle('to', scale)}
    </svg>`;
  }

  private renderBin({ from, until, count, planned }: Bin, scale: TimeScale, most: number): SVGTemplateResult | typeof nothing {
    if (count === 0) return nothing;
    const [x0, x1] = [scale(timeOf(from)), scale(timeOf(until))];
    // By the square root, so that a single one is seen beside forty.
    const sizeOf = (some: number): number => Math.sqrt(some / most) * (HEIGHT - 4);
    const size = sizeOf(count);
    const isOutside = !overlaps(this.store.state.view.filter, from, until);
    return svg`<g class=${isOutside ? 'bin outside' : 'bin'}>
      <rect x=${x0 + 0.5} y=${HEIGHT - size} width=${Math.max(1.5, x1 - x0 - 1)} height=${size} />
      ${planned === count ? svg`<rect class="planned" x=${x0 + 1.5} y=${HEIGHT - size + 1} width=${Math.max(0.5, x1 - x0 - 3)} height=${Math.max(0, size - 1)} />` : nothing}
    </g>`;
  }

  /** An end of the chosen time, to be moved by keys; by pointer the brush moves it. */
  private renderHandle(end: End, scale: TimeScale): SVGTemplateResult {
    const day = this.store.state.view.filter[end];
    const [first, last] = this.domain.map((time) => Math.round(time / DAY)) as [number, number];
    const at = day ?? dayAt((end === 'from' ? first : last) * DAY);
    const x = Math.min(this.width, Math.max(0, scale(timeOf(at))));
    return svg`<g class="handle" role="slider" tabindex="0" aria-label=${end === 'from' ? stripTexts.start : stripTexts.end}
      aria-valuemin=${first} aria-valuemax=${last} aria-valuenow=${Math.round(timeOf(at) / DAY)}
      aria-valuetext=${day === null ? stripTexts.open : formatDay(day)}
      @keydown=${(event: KeyboardEvent) => this.nudge(event, end, at)} @keyup=${() => this.days.finish()} @blur=${() => this.days.finish()}>
      <rect x=${x - 4} y="6" width="8" height=${HEIGHT - 12} rx="3" />
    </g>`;
  }

  private nudge(event: KeyboardEvent, end: End, at: string): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.set({ [end]: dayAt(timeOf(at) + step * DAY) }, 'settle');
  }

  private drag(stretch: Stretch, isEnd: boolean): void {
    this.isDragging = !isEnd;
    if (stretch === null || stretch[1] - stretch[0] < LEAST_DRAG) {
      if (isEnd) this.set({ from: null, to: null }, 'step');
      return;
    }
    const [from, to] = stretch.map((x) => dayAt(this.scale.invert(x))) as [string, string];
    this.set({ from, to }, isEnd ? 'step' : 'settle');
  }

  private set(change: { readonly from?: string | null; readonly to?: string | null }, how: Change): void {
    this.days.change((view) => {
      const { from, to } = { ...view.filter, ...change };
      return changeFilter(view, from !== null && to !== null && from > to ? { from: to, to: from } : { from, to });
    }, how);
  }

  /** An address may have its days the wrong way round: then no time lies between them. */
  private chosen(scale: TimeScale): Stretch {
    const { from, to } = this.store.state.view.filter;
    if (from === null && to === null) return null;
    const within = (x: number): number => Math.min(this.width, Math.max(0, x));
    const begin = from === null ? 0 : within(scale(timeOf(from)));
    const end = to === null ? this.width : within(scale(timeOf(to) + DAY));
    return [begin, Math.max(begin, end)];
  }

  private get today(): string {
    return todayOf(this.store.state.view);
  }

  private get domain(): readonly [number, number] {
    return domainOf(this.source.scope.model.dated, this.today);
  }

  private get scale(): TimeScale {
    return scaleTime(this.domain, this.width);
  }
}

function overlaps({ from, to }: { readonly from: string | null; readonly to: string | null }, first: string, until: string): boolean {
  return (from === null || from < until) && (to === null || to >= first);
}

customElements.define('explorer-timeline-strip', ExplorerTimelineStrip);
