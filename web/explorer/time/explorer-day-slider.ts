import { LitElement, html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { DAY, scaleTime, ticksOf, timeOf } from '../../../src/view/timeline-scale.js';
import type { TimeScale } from '../../../src/view/timeline-scale.js';
import { baseStyle } from '../../shared/base-style.js';
import { formatCount, formatDay } from '../../shared/format.js';
import { LANGUAGE, timeTexts } from '../../shared/texts.js';
import { bunchDays, nearestDay, nextDay } from './document-days.js';
import type { Bunch, DocumentDay } from './document-days.js';
import { describeBunch } from './describe-days.js';
import { sliderStyle } from './slider-style.js';

const HEIGHT = 30;
const AXIS = 15;
const COLUMN = 5;
const ROOM = 0.015;
const YEAR = 365 * DAY;

/** Another day is chosen; `settle` while it goes on, `step` at its end. null: today. */
export interface DayChosen {
  readonly day: string | null;
  readonly how: 'step' | 'settle';
}

/**
 * The days of all documents as bars, and a handle on the one as of which all is shown.
 * Tells of another day by the event `day` with a DayChosen, and of what is pointed at by `peek` with a Bunch or null.
 */
export class ExplorerDaySlider extends LitElement {
  static override properties = { days: { attribute: false }, day: { attribute: false }, width: { state: true } };

  static override styles = [baseStyle, sliderStyle];

  declare days: readonly DocumentDay[];
  /** null: today. */
  declare day: string | null;
  declare private width: number;
  private isDragging = false;
  private readonly sizes = new ResizeObserver(([entry]) => (this.width = Math.floor(entry?.contentRect.width ?? 0)));

  constructor() {
    super();
    [this.days, this.day, this.width] = [[], null, 0];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { days, width, scale } = this;
    if (width === 0 || scale === null) return nothing;
    const bunches = bunchDays(days, (time) => scale(time), COLUMN);
    const most = Math.max(1, ...bunches.map(({ claims }) => claims));
    const x = this.day === null ? width - 4 : Math.min(width - 4, Math.max(4, scale(timeOf(this.day))));
    return html`<svg
      height=${HEIGHT + AXIS}
      role="slider"
      tabindex="0"
      aria-label=${timeTexts.slider}
      aria-valuemin="0"
      aria-valuemax=${days.length}
      aria-valuenow=${this.day === null ? days.length : days.filter(({ day }) => day <= (this.day ?? '')).length}
      aria-valuetext=${this.describe()}
      aria-description=${timeTexts.keys}
      @keydown=${this.press}
      @keyup=${this.rest}
      @blur=${this.rest}
      @pointerdown=${this.grab}
      @pointermove=${this.move}
      @pointerup=${this.drop}
      @pointercancel=${this.drop}
      @pointerleave=${() => this.peek(null)}
    >
      <line class="ground" x2=${width} y1=${HEIGHT} y2=${HEIGHT} />
      ${bunches.map((bunch) => this.renderBunch(bunch, most))}
      ${ticksOf(scale, LANGUAGE).map(({ x: at, label }) => svg`<text x=${at} y=${HEIGHT + 12}>${label}</text>`)}
      <g class="handle">
        <line x1=${x} x2=${x} y2=${HEIGHT} />
        <path d="M${x - 7} ${HEIGHT + 7}L${x} ${HEIGHT - 2}L${x + 7} ${HEIGHT + 7}Z" />
      </g>
    </svg>`;
  }

  /** By the square root, so that a document with one claim is seen beside one with forty. */
  private renderBunch(bunch: Bunch, most: number): SVGTemplateResult {
    const size = Math.max(3, Math.sqrt(bunch.claims / most) * (HEIGHT - 3));
    const isKnown = this.day === null || (bunch.days[0]?.day ?? '') <= this.day;
    return svg`<rect class=${isKnown ? 'known' : ''} x=${bunch.x + 0.5} y=${HEIGHT - size} width=${COLUMN - 1} height=${size}>
      <title>${describeBunch(bunch)}</title>
    </rect>`;
  }

  private describe(): string {
    const { day } = this;
    if (day === null) return timeTexts.now;
    const [first] = this.days.find((one) => one.day === day)?.documents ?? [];
    const named = first === undefined ? '' : `: ${first.title}, ${formatCount(first.claims, timeTexts.oneClaim, timeTexts.manyClaims)}`;
    return `${formatDay(day)}${named}`;
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const day = this.dayOfKey(event.key);
    if (day === undefined) return;
    event.preventDefault();
    this.tell(day, 'settle');
  };

  /** undefined: the key is none of ours. */
  private dayOfKey(key: string): string | null | undefined {
    const { days, day } = this;
    const first = days[0]?.day ?? null;
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return nextDay(days, day, 1);
      case 'ArrowLeft':
      case 'ArrowDown':
        return nextDay(days, day, -1) ?? first;
      case 'PageUp':
        return day === null || timeOf(day) + YEAR > timeOf(days.at(-1)?.day ?? day) ? null : nearestDay(days, timeOf(day) + YEAR);
      case 'PageDown':
        return nearestDay(days, timeOf(day ?? days.at(-1)?.day ?? '') - YEAR);
      case 'Home':
        return first;
      case 'End':
        return null;
      default:
        return undefined;
    }
  }

  private readonly grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    this.isDragging = true;
    this.tell(this.dayAt(event), 'settle');
  };

  private readonly move = (event: PointerEvent): void => {
    if (this.isDragging) this.tell(this.dayAt(event), 'settle');
    else this.peek(this.bunchAt(event));
  };

  private readonly drop = (): void => {
    if (this.isDragging) this.rest();
    this.isDragging = false;
  };

  private readonly rest = (): void => this.tell(this.day, 'step');

  private dayAt(event: PointerEvent): string | null {
    const x = this.pixelOf(event);
    const { scale } = this;
    if (scale === null || x >= this.width - 4) return null;
    return nearestDay(this.days, scale.invert(x));
  }

  private bunchAt(event: PointerEvent): Bunch | null {
    const { scale } = this;
    if (scale === null) return null;
    const x = this.pixelOf(event);
    const near = bunchDays(this.days, (time) => scale(time), COLUMN).map((bunch) => ({ bunch, far: Math.abs(bunch.x + COLUMN / 2 - x) }));
    const [best] = near.filter(({ far }) => far < 2 * COLUMN).sort((one, other) => one.far - other.far);
    return best?.bunch ?? null;
  }

  private pixelOf({ clientX }: PointerEvent): number {
    return clientX - this.getBoundingClientRect().left;
  }

  private tell(day: string | null, how: DayChosen['how']): void {
    this.dispatchEvent(new CustomEvent<DayChosen>('day', { detail: { day, how } }));
  }

  private peek(bunch: Bunch | null): void {
    this.dispatchEvent(new CustomEvent<Bunch | null>('peek', { detail: bunch }));
  }

  private get scale(): TimeScale | null {
    const [first, last] = [this.days[0]?.day, this.days.at(-1)?.day];
    if (first === undefined || last === undefined) return null;
    const [from, to] = [timeOf(first), timeOf(last)];
    const room = Math.max(30 * DAY, (to - from) * ROOM);
    return scaleTime([from - room, to + room], this.width);
  }
}

customElements.define('explorer-day-slider', ExplorerDaySlider);
