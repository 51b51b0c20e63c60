import { LitElement, html, nothing, svg } from 'lit';
import type { PropertyValues, SVGTemplateResult, TemplateResult } from 'lit';
import { layoutTimeline } from '../../../src/view/timeline-layout.js';
import type { TimelineLane, TimelineLayout, TimelineMark } from '../../../src/view/timeline-layout.js';
import type { TimelineItem, TimelineModel } from '../../../src/view/timeline-model.js';
import { dayAt, domainOf, scaleTime, ticksOf, timeOf } from '../../../src/view/timeline-scale.js';
import type { Domain, TimeScale } from '../../../src/view/timeline-scale.js';
import { baseStyle } from '../../shared/base-style.js';
import { formatDay } from '../../shared/format.js';
import { LANGUAGE, timelineTexts } from '../../shared/texts.js';
import { MARK_MASKS, drawMark } from './draw-mark.js';
import { isInTime } from './is-in-time.js';
import { measureText } from './measure-text.js';
import { pictureStyle } from './picture-style.js';
import { renderTodayHandle } from './today-handle.js';
import { TimeZoom } from './zoom-time.js';

const AXIS = 34;
const FONT = '12px Inter, "Segoe UI", system-ui, sans-serif';
const MOST = 600;
/** Nearer than this to an edge a label of the axis would be cut. */
const EDGE = 20;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * The line of time as a picture. Tells by events what is read (`read`: the item or null), what is to be opened (`open`: the item),
 * and that another day counts as today (`today`: the day and how it changed).
 */
export class TimelinePicture extends LitElement {
  static override properties = {
    model: { attribute: false },
    today: { attribute: false },
    from: { attribute: false },
    to: { attribute: false },
    laneOf: { attribute: false },
    laneOrder: { attribute: false },
    width: { state: true },
    height: { state: true },
    domain: { state: true },
    current: { state: true },
  };

  static override styles = [baseStyle, pictureStyle];

  declare model: TimelineModel;
  declare today: string;
  declare from: string | null;
  declare to: string | null;
  /** Heading under which an item stands. */
  declare laneOf: (item: TimelineItem) => string;
  declare laneOrder: readonly string[];
  declare private width: number;
  declare private height: number;
  declare private domain: Domain | null;
  /** Id of the item that the keyboard is at. */
  declare private current: string | null;
  private zoom: TimeZoom | undefined;
  private readonly sizes = new ResizeObserver(([entry]) => {
    this.width = Math.floor(entry?.contentRect.width ?? 0);
    this.height = Math.floor(entry?.contentRect.height ?? 0);
  });

  constructor() {
    super();
    [this.width, this.height, this.laneOrder] = [0, 0, []];
    [this.domain, this.current, this.from, this.to] = [null, null, null, null];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  /** Shows less time, and so more of it. @param factor below 1: more time */
  zoomBy(factor: number): void {
    this.zoom?.by(factor);
  }

  zoomAll(): void {
    this.zoom?.all();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('model') || changed.has('width')) this.domain = null;
  }

  protected override updated(changed: PropertyValues): void {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    if (canvas !== null)
      this.zoom ??= new TimeZoom(
        canvas,
        (event) => event.target instanceof Element && event.target.closest('.axis') !== null,
        (domain) => (this.domain = domain),
      );
    if (changed.has('model') || changed.has('width')) this.zoom?.reset(this.whole, this.width);
  }

  private get whole(): Domain {
    return domainOf(this.model.dated, this.today);
  }

  protected override render(): TemplateResult {
    const scale = scaleTime(this.domain ?? this.whole, this.width);
    const shown = this.choose(scale);
    const { laneOf, laneOrder } = this;
    const layout = layoutTimeline({ dated: shown }, { scale, laneOf, laneOrder, measure: (text) => measureText(text, FONT) });
    const height = Math.max(layout.height + 16, this.height - AXIS - 4);
    return html`<div class="canvas">${this.width === 0 ? nothing : this.renderPicture(scale, layout, height)}</div>
      <p class="side">
        <span>${layout.earlier > 0 ? timelineTexts.earlier(layout.earlier) : nothing}</span>
        <span>${this.remark(scale, shown.length, layout)}</span>
        <span>${layout.later > 0 ? timelineTexts.later(layout.later) : nothing}</span>
      </p>`;
  }

  /** What the picture does not show, and why. */
  private remark(scale: TimeScale, shown: number, { lanes }: TimelineLayout): string {
    const { length } = this.model.dated;
    const now = scale(timeOf(this.today));
    if (lanes.length === 0) return timelineTexts.nothingInTime;
    if (shown === MOST && length > MOST) return timelineTexts.most(shown, length);
    return this.domain === null && (now < 0 || now > this.width) ? timelineTexts.todayOutside(formatDay(this.today)) : '';
  }

  private renderPicture(scale: TimeScale, layout: TimelineLayout, height: number): TemplateResult {
    const ticks = ticksOf(scale, LANGUAGE);
    const now = scale(timeOf(this.today));
    const marks = layout.lanes.flatMap((lane) => lane.marks);
    const stop = marks.some(({ item }) => item.id === this.current) ? this.current : (marks[0]?.item.id ?? null);
    return html`
      <svg class="axis" height=${AXIS} role="group" aria-label=${timelineTexts.zoom}>
        ${ticks.map(({ x, label, isYear }) => {
          const anchor = x < EDGE ? 'start' : x > this.width - EDGE ? 'end' : 'middle';
          return svg`<text class=${isYear ? 'year' : ''} x=${x} y="28" text-anchor=${anchor} aria-hidden="true">${label}</text>`;
        })}
        ${renderTodayHandle(this, now, this.today, scale)}
      </svg>
      <svg class="marks" height=${height} role="group" aria-label=${timelineTexts.picture} @keydown=${this.move}>
        ${MARK_MASKS} ${this.renderToCome(Math.max(0, now), height)}
        ${ticks.map(({ x, isYear }) => svg`<line class="grid ${isYear ? 'year' : ''}" x1=${x} x2=${x} y2=${height} />`)}
        <line class="today" x1=${now} x2=${now} y2=${height} />
        ${layout.lanes.map((lane) => this.renderLane(lane, stop))}
      </svg>
    `;
  }

  private renderToCome(x: number, height: number): SVGTemplateResult | typeof nothing {
    const room = this.width - x;
    if (room <= 0) return nothing;
    const { toCome } = timelineTexts;
    return svg`<rect class="to-come" x=${x} width=${room} height=${height} />
      ${room > measureText(toCome, FONT) + 16 ? svg`<text class="to-come-label" x=${this.width - 8} y=${height - 10}>${toCome} →</text>` : nothing}`;
  }

  private renderLane({ name, y, marks }: TimelineLane, stop: string | null): SVGTemplateResult {
    return svg`
      ${name === '' ? nothing : svg`<line class="lane-rule" x1="0" x2=${this.width} y1=${y + 6} y2=${y + 6} /><text class="lane" x="10" y=${y}>${name}</text>`}
      ${marks.map((mark) => this.renderEntry(mark, stop))}
    `;
  }

  private renderEntry(mark: TimelineMark, stop: string | null): SVGTemplateResult {
    const { item, x0, x1, y, label, labelX, labelAnchor } = mark;
    const isOutside = !isInTime(item, this.from, this.to);
    const length = measureText(label, FONT);
    const [left, right] = labelAnchor === 'start' ? [Math.max(0, x0), labelX + length] : [labelX - length, x1];
    const name = `${item.dateLabel}: ${item.text}${item.isPlanned ? ` (${timelineTexts.planned})` : ''}${isOutside ? ` (${timelineTexts.outside})` : ''}`;
    return svg`<g class="entry ${item.kind} ${item.stroke} ${isOutside ? 'outside' : ''}" data-id=${item.id}
      role="button" tabindex=${item.id === stop ? 0 : -1} aria-label=${name}
      @click=${() => this.tell('open', item)}
      @pointerenter=${() => this.tell('read', item)} @focus=${() => this.arrive(item)}>
      <rect class="hit" x=${left - 3} y=${y - 11} width=${Math.max(0, right - left) + 6} height="22" rx="4" />
      ${drawMark(mark)}
      <text x=${labelX} y=${y + 4} text-anchor=${labelAnchor}>${label}</text>
    </g>`;
  }

  /** Of too many, those in the chosen time come first. */
  private choose(scale: TimeScale): TimelineModel['dated'] {
    const { dated } = this.model;
    if (dated.length <= MOST) return dated;
    const [first, last] = scale.domain.map(dayAt) as [string, string];
    const inSight = dated.filter((item) => isInTime(item, first, last));
    const inside = inSight.filter((item) => isInTime(item, this.from, this.to));
    return (inside.length > 0 ? inside : inSight).slice(0, MOST);
  }

  private arrive(item: TimelineItem): void {
    this.current = item.id;
    this.tell('read', item);
  }

  private move(event: KeyboardEvent): void {
    const entries = [...this.renderRoot.querySelectorAll<SVGGElement>('.entry')];
    const at = entries.findIndex((entry) => entry.dataset['id'] === this.current);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      entries[at]?.dispatchEvent(new MouseEvent('click'));
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = entries[Math.min(entries.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  private tell(name: 'read' | 'open', item: TimelineItem): void {
    this.dispatchEvent(new CustomEvent<TimelineItem>(name, { detail: item }));
  }
}

customElements.define('timeline-picture', TimelinePicture);
