import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent, ZoomBehavior } from 'd3-zoom';
import { scaleTime } from '../../../src/view/timeline-scale.js';
import type { Domain } from '../../../src/view/timeline-scale.js';

const NEAREST = 400;

/** Turns wheel, pinch and drag over an element into the stretch of time that it shows. */
export class TimeZoom {
  private readonly behavior: ZoomBehavior<HTMLElement, unknown>;
  private base: Domain = [0, 1];
  private width = 1;
  private isQuiet = false;

  /**
   * @param element what is dragged and pinched; the wheel zooms where Ctrl is held or `isAxis` says so, else the page scrolls
   * @param report called with each new stretch of time
   */
  constructor(
    private readonly element: HTMLElement,
    isAxis: (event: Event) => boolean,
    private readonly report: (domain: Domain) => void,
  ) {
    this.behavior = zoom<HTMLElement, unknown>()
      .scaleExtent([1, NEAREST])
      .filter((event: MouseEvent | TouchEvent | WheelEvent) => accepts(event, isAxis))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (this.isQuiet) return;
        const { invert } = scaleTime(this.base, this.width);
        this.report([invert(transform.invertX(0)), invert(transform.invertX(this.width))]);
      });
    select(element).call(this.behavior).on('dblclick.zoom', null);
  }

  /** Sets the whole stretch of time and the width; begins again with all of it. */
  reset(base: Domain, width: number): void {
    [this.base, this.width] = [base, width];
    this.behavior.extent([
      [0, 0],
      [width, 1],
    ]);
    this.behavior.translateExtent([
      [0, -Infinity],
      [width, Infinity],
    ]);
    this.isQuiet = true;
    select(this.element).call((selection) => this.behavior.transform(selection, zoomIdentity));
    this.isQuiet = false;
  }

  /** Zooms about the middle. @param factor above 1 nearer, below 1 further away */
  by(factor: number): void {
    select(this.element).call((selection) => this.behavior.scaleBy(selection, factor));
  }

  /** Shows the whole stretch of time. */
  all(): void {
    select(this.element).call((selection) => this.behavior.transform(selection, zoomIdentity));
  }

  stop(): void {
    select(this.element).on('.zoom', null);
  }
}

function accepts(event: MouseEvent | TouchEvent | WheelEvent, isAxis: (event: Event) => boolean): boolean {
  if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey || isAxis(event);
  if ('touches' in event) return event.touches.length > 1;
  return event.button === 0 && !event.ctrlKey;
}
