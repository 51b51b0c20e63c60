import type { TimelineItem } from '../../../src/view/timeline-model.js';

/** Whether an item overlaps these days, as the filter of the view has it: an open end reaches over everything. */
export function isInTime({ shape }: Pick<TimelineItem, 'shape'>, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (shape === null) return false;
  return (from === null || shape.to === null || shape.to >= from) && (to === null || shape.from === null || shape.from <= to);
}
