import { brushX } from 'd3-brush';
import type { BrushBehavior, D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';

/** Stretch of pixels; null: none is chosen. */
export type Stretch = readonly [number, number] | null;

/** Lets a person drag over a stretch of a picture. */
export class TimeBrush {
  private readonly behavior: BrushBehavior<unknown>;

  /**
   * @param group where the brush is drawn; nothing else may draw in it
   * @param report called while a person drags and at the end
   */
  constructor(
    private readonly group: SVGGElement,
    report: (stretch: Stretch, isEnd: boolean) => void,
  ) {
    this.behavior = brushX<unknown>().on('brush end', ({ type, selection, sourceEvent }: D3BrushEvent<unknown>) => {
      if (sourceEvent === undefined || sourceEvent === null) return;
      report(selection as Stretch, type === 'end');
    });
  }

  /** Whether it draws in this place. */
  isAt(group: SVGGElement): boolean {
    return group === this.group;
  }

  /** Draws the brush anew over a picture of this size, with this stretch chosen. */
  show(width: number, height: number, stretch: Stretch): void {
    this.behavior.extent([
      [0, 0],
      [width, height],
    ]);
    select<SVGGElement, unknown>(this.group)
      .call(this.behavior)
      .call((selection) => this.behavior.move(selection, stretch === null ? null : [...stretch]));
  }
}
