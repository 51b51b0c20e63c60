import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { DAY, dayAt, timeOf } from '../../../src/view/timeline-scale.js';
import type { TimeScale } from '../../../src/view/timeline-scale.js';
import { formatDay } from '../../shared/format.js';
import { timelineTexts } from '../../shared/texts.js';
import type { Change } from '../store/store.js';

/** Another day counts as today. */
export interface TodayChange {
  readonly day: string;
  readonly how: Change;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 30, PageDown: -30 };

/**
 * Draws the handle of the day that counts as today: it is dragged, or moved by arrow keys day by day and by the page keys month by month.
 * @param host gets the event `today` with a TodayChange, and the event `rest` when moving ends without another day: let go, left or broken off
 */
export function renderTodayHandle(host: HTMLElement, x: number, today: string, scale: TimeScale): SVGTemplateResult {
  const tell = (day: string, how: Change): void => void host.dispatchEvent(new CustomEvent<TodayChange>('today', { detail: { day, how } }));
  const rest = (): void => void host.dispatchEvent(new Event('rest'));
  const [first = 0, last = 0] = scale.domain.map((time) => Math.round(time / DAY));
  return svg`<g class="today-handle" role="slider" tabindex="0" aria-label=${timelineTexts.todayLine}
    aria-valuemin=${first} aria-valuemax=${last} aria-valuenow=${Math.round(timeOf(today) / DAY)} aria-valuetext=${formatDay(today)}
    @keydown=${(event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      tell(dayAt(timeOf(today) + step * DAY), 'settle');
    }}
    @keyup=${rest}
    @blur=${rest}
    @mousedown=${(event: Event) => event.stopPropagation()}
    @pointerdown=${(event: PointerEvent) => drag(event, scale, tell, rest)}>
    <rect x=${x - 14} width="28" height="34" fill="transparent" />
    <path d="M${x - 6} 0H${x + 6}V6L${x} 13L${x - 6} 6Z" />
  </g>`;
}

function drag(event: PointerEvent, scale: TimeScale, tell: (day: string, how: Change) => void, rest: () => void): void {
  const handle = event.currentTarget as SVGGElement;
  const left = handle.ownerSVGElement?.getBoundingClientRect().left ?? 0;
  const dayOf = ({ clientX }: PointerEvent): string => dayAt(scale.invert(clientX - left));
  const stop = new AbortController();
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', (move) => tell(dayOf(move), 'settle'), { signal: stop.signal });
  const end = (last: PointerEvent): void => {
    stop.abort();
    tell(dayOf(last), 'step');
  };
  handle.addEventListener('pointerup', end, { signal: stop.signal });
  const breakOff = (): void => {
    stop.abort();
    rest();
  };
  handle.addEventListener('pointercancel', breakOff, { signal: stop.signal });
}
